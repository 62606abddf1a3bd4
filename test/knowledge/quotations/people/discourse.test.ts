// Who is meant where a line names nobody, or by another noun; and where two may be meant, nobody is.
import { describe, expect, it } from 'vitest';
import { rows, speakersOf } from '../speakers-of.ts';

describe('a pronoun or a subject left out', () => {
  it.each(
    rows([
      ['Marta Luján saludó a Elena Ríos. «Llegas tarde», le dijo ella.', null],
      ['Marta Luján saludó a Raúl Ríos. «Llegas tarde», le dijo ella.', 'Marta Luján'],
      ['El conserje llamó a la directora, Ana Gil. «Está abierto», avisó ella.', 'Ana Gil'],
      ['Raúl Ferro y Pablo Sanz entraron juntos. «Todo va bien», dijo él.', null],
      ['La presidenta, Silvia Paz, no declaró. Solo se la oyó decir: «Vámonos».', 'Silvia Paz'],
      ['La fiscal Laura Meza y la defensora Inés Tobar discutieron. «Eso es falso», replicó.', null],
      [
        'El técnico, Chus Gil, calló. Defendió a su portero, Aitor Paz, que salió tarde: «Sin él no estamos aquí».',
        'Chus Gil',
      ],
      [
        'El edil Raúl Gil habló. A la pregunta de si dimite, fue tajante: «No contesto suposiciones».',
        'Raúl Gil',
      ],
      ['Ana Gil se ríe. Luego apaga la luz y, ya en la escalera, añade: «Murió de vieja».', 'Ana Gil'],
      ['Chusé Bernad vende peras. Según él, «se ha salvado la mitad».', 'Chusé Bernad'],
      ['Zósima Ccanto lo perdió todo. «Queda el susto», dice ella.', 'Zósima Ccanto'],
      [
        'El jugador Raúl Gil metió un gol. Su técnico prefirió la cautela: «Aún no ganamos nada».',
        'Su técnico',
      ],
      [
        'Al terminar el asalto, el médico, Óscar Paz, lo revisó y le advirtió: «Uno más y la paro».',
        'Óscar Paz',
      ],
      [
        'Ganó el Juventud y su goleador, Braian Leiva, lo dedicó a su abuela. «Hoy los usé», contó.',
        'Braian Leiva',
      ],
      [
        'Unos aficionados recibieron a Aitor Iriondo, el delantero. «Vengo a ganar», dijo nada más llegar.',
        'Aitor Iriondo',
      ],
      ['Allí estaba Felisa Paz, de 81 años y abuela de tres. «Nos lo quitaron», recordaba.', 'Felisa Paz'],
      [
        '«Me persigno», cuenta Teófilo Poma. Su hijo ya no tiene miedo, dice, «y eso me asusta».',
        'Teófilo Poma',
        'Teófilo Poma',
      ],
      [
        'La asociación pidió una reunión. Mientras no la haya, avisa, los niños «no saldrán de casa».',
        'La asociación',
      ],
      ['Es el caso de Chusé Bernad, de 34 años. «No dormimos», cuenta.', 'Chusé Bernad'],
      [
        'El edil Raúl Ferro llegó. Cuando los vecinos le pidieron un papel, se negó: «Basta mi palabra».',
        'Raúl Ferro',
      ],
      [
        'Del otro lado, donde llaman «el Viejo» al río, el alcalde Raúl Paz esperaba. «Ya era hora», comentó.',
        'Raúl Paz',
      ],
      ['La edil Eva Lugo calló. Ella misma reconoció que aquello «no lo quiere nadie».', 'Eva Lugo'],
      ['El premio recayó en Ana Gil.\n\n«No lo esperaba», confesó.', 'Ana Gil'],
      ['Ana Gil halló la cueva.\n\nLos científicos la midieron. «Es honda», explica.', 'Ana Gil'],
      ['Aplaudieron a Ana Gil y a Luis Paz.\n\n«No lo esperaba», confesó.', null],
      ['Ana Gil llegó. Los vecinos la aplaudieron.\n\nTambién calificó de «urgente» el parque.', 'Ana Gil'],
    ]),
  )('$body', ({ body, speakers }) => {
    expect(speakersOf(body)).toEqual(speakers);
  });
});

describe('somebody else’s words', () => {
  it.each(
    rows([
      [
        'Noelia Paz lo contó. «Llamé a la coordinadora y me contestó: “Haz lo que puedas”», recordó.',
        'Noelia Paz',
        'la coordinadora',
      ],
      ['Inés Vaca citó a su abuela, la poeta Dora Vaca: «El que calla, cede».', 'Dora Vaca'],
      ['Carlos Mena recordó al alcalde, Juan Pino, su promesa: «No subo tasas».', 'Juan Pino'],
      ['El alcalde calló. Saúl Requejo le recordó su promesa: «Me iré si pierdo».', null],
      [
        'Un sargento llamó aparte a Nora Quispe. «Me dijo: “Señora, cállese”», relató ella.',
        'Nora Quispe',
        'Un sargento',
      ],
      ['La jornada acabó mal: «Nos vamos sin nada», lamentaba una jornalera.', 'una jornalera'],
    ]),
  )('$body', ({ body, speakers }) => {
    expect(speakersOf(body)).toEqual(speakers);
  });
});

describe('whoever was just named, by another noun', () => {
  it.each(
    rows([
      ['La coordinadora, Rosa Gil, celebró el voto. La legisladora habló de «un día justo».', 'Rosa Gil'],
      ['El gobernador, Luis Paz, llegó tarde. El mandatario pidió «paciencia».', 'Luis Paz'],
      [
        'La empresa Gasvega construye la planta. «Cumplimos la norma», sostiene la compañía.',
        'La empresa Gasvega',
      ],
      ['Ganó la checa Eva Horák a la chilena Ana Ruiz. La checa habló de «un sueño».', 'Eva Horák'],
      ['Un cabezazo de Iker Sarabia dio el triunfo. «Es de todos», resumió el central.', 'Iker Sarabia'],
      ['El ministro, Luis Paz, calló. «Es una vergüenza», dijo la concejala.', 'la concejala'],
      ['La jueza Rosa Gil preguntó. «No lo recuerdo», contestó el acusado.', 'el acusado'],
    ]),
  )('$body', ({ body, speakers }) => {
    expect(speakersOf(body)).toEqual(speakers);
  });
});
