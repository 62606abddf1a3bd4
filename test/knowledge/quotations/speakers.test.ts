// Who is meant, rule by rule; and where two may be meant, or a thing, nobody is.
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../knowledge/quotations/find-quotations.ts';
import { articleOf } from './article-of.ts';

/** A text, and the speaker of each quotation in it. */
type Case = readonly [body: string, ...speakers: (string | null)[]];

function speakersOf(body: string, head: readonly string[] = []): (string | null)[] {
  return quotationsOf(articleOf(body, head)).map(({ speaker }) => speaker);
}

function rows(cases: readonly Case[]): { body: string; speakers: (string | null)[] }[] {
  return cases.map(([body, ...speakers]) => ({ body, speakers }));
}

describe('what is no speaker', () => {
  it.each(
    rows([
      ['El debate siguió en el pasillo: «No firmo eso ni loco».', null],
      ['Un correo interno advertía: «No digan nada a la prensa».', null],
      ['Rosa Gil encontró una nota sin fecha ni firma: «Que nadie llore».', null],
      ['En el muro apareció una nueva amenaza: «Los vemos».', null],
      [
        'La senadora Rosa Lira abrió la sesión. Lo acusó de manejar la empresa como «una finca».',
        'Rosa Lira',
      ],
      ['El abogado rechaza la tesis de la fiscal, para quien hubo «dolo».', 'la fiscal'],
      ['El tribunal, dice la sentencia, actuó «con rigor».', 'la sentencia'],
      ['El edil Raúl Gil añadió que el pleno lo ratificará «en mayo».', 'Raúl Gil'],
      ['El ministro, Raúl Gil, celebró el acuerdo, aunque advirtió de que «falta lo peor».', 'Raúl Gil'],
      ['Según el sindicalista Raúl Gil, un maquinista trabaja «dos de cada tres domingos».', 'Raúl Gil'],
      ['«No cabe recurso», leyó la magistrada Eva Gil.', 'Eva Gil'],
      ['Un censor le devolvió la página con una sola pregunta: «¿Este perro muerde?».', 'Un censor'],
      ['Quedó libre después de que el Tribunal Supremo concluyera que fue «un error».', 'Tribunal Supremo'],
      ['El edil Raúl Gil criticó el campo, que calificó de «potrero».', 'Raúl Gil'],
      [
        'La edil Eva Gil admitió después, por correo electrónico, que había leído «solo el resumen».',
        'Eva Gil',
      ],
      ['La edil Eva Gil recibió una nota sin firma: «Aquí seguimos todos».', null],
      [
        'Ana Gil vende pan. La Policía, por su lado, informó de que irá «para garantizar el orden».',
        'La Policía',
      ],
      [
        'La edil Eva Gil calló. Para la edil, lo que pide el Gobierno equivale a «vender a pérdida».',
        'Eva Gil',
      ],
      ['El club matizó que aquellas palabras se dijeron «en caliente».', 'El club'],
      ['El juez contó que un edil le había dicho al hombre que denunció el caso: «Cállese».', 'un edil'],
      ['La respuesta de la ministra fue tajante: «No».', 'la ministra'],
      [
        'Los paramilitares, que no enviaron a nadie, indicaron que se irán «en dos días».',
        'Los paramilitares',
      ],
      ['Llegaron con un trapo que decía «Jugadores de cartón».'],
      ['Los despidieron con el cántico de siempre, «De aquí no se va nadie».'],
      ['El laudo señala que actuó «sin culpa».', 'El laudo'],
      ['En el barrio le dicen «el Confesionario».'],
      ['Bajo la divisa de la casa, «Hierro y palabra», que el dueño mandó colgar, repartían pan.'],
      ['La fundación que preside Ana Gil pidió «calma».', 'La fundación'],
      [
        '«Aquí no llega la luz», protestó una vecina del barrio San Martín.',
        'una vecina del barrio San Martín',
      ],
    ]),
  )('$body', ({ body, speakers }) => {
    expect(speakersOf(body)).toEqual(speakers);
  });
});

describe('a role beside a name', () => {
  it.each(
    rows([
      ['Según Pablo Arce, diputado y hermano del alcalde, la obra es «una vergüenza».', 'Pablo Arce'],
      ['A juicio de Celia Robles, concejala y prima del tesorero, hubo «prisas».', 'Celia Robles'],
      ['«No es un error», escribe la ponente, Carmen Pastor, en el auto.', 'Carmen Pastor'],
      [
        'Para Hugo Lezcano, capitán del Tigre, fue «un invento»; su técnica, Ana Funes, prefirió callar: «Ya está», cortó.',
        'Hugo Lezcano',
        'Ana Funes',
      ],
      [
        'La acogieron «con alivio», en palabras de su presidenta. Delia Font, presidenta, lo dijo ayer.',
        'Delia Font',
      ],
      ['El comandante Hugo Rojas negó todo. «Jamás», sostuvo el militar.', 'Hugo Rojas'],
      ['El exdirector de Puertos Evaristo Seco calló. Seco se refirió a «un error».', 'Evaristo Seco'],
      [
        'La edil dudó. La directora de Educación municipal, Carla Uribe, prometió que abriría «en mayo».',
        'Carla Uribe',
      ],
      [
        '«El médico me dijo: “Espere”», contó Eva Gil. El secretario del cuerpo médico, Raúl Paz, protestó.',
        'Eva Gil',
        'El médico',
      ],
      ['Hubo dos alcaldes. El actual, Wílmer Assia, habló de «una bodega vacía».', 'Wílmer Assia'],
      [
        'El letrado de la defensa, Hugo Salcedo, calló. «Era una broma», dijo luego el letrado.',
        'Hugo Salcedo',
      ],
      [
        'La cinta de la directora oaxaqueña Itzel Barra gustó. «Conozco la luz», respondió la directora.',
        'Itzel Barra',
      ],
      ['«De aquí no nos movemos», avisaba a las diez Ana Gil.', 'Ana Gil'],
      ['«Se acabó», dijo al leer el veredicto la jueza Silvina Paz.', 'Silvina Paz'],
      ['La directora de la cámara que agrupa a las fábricas, Eva Gil, calló. «Es tarde», dijo.', 'Eva Gil'],
      ['La gobernadora, Elvira Gil, habló. La economista sostuvo que «no cede».', 'Elvira Gil'],
      ['La portavoz, Ana Loriga, habló. «Es una farsa», dijo la diputada.', 'Ana Loriga'],
      ['El Banco de México habló. El banco central señaló que es «complejo».', 'Banco de México'],
      ['El ministro sudanés, Yusuf al Hadi Karrar, dudó. «Veremos», declaró.', 'Yusuf al Hadi Karrar'],
      ['La marchista Jenny Lema volvió. «Sé llegar», bromeó la marchista.', 'Jenny Lema'],
      [
        'Amaranta Zúñiga contesta deprisa. A los 34 años, la acordeonista presenta disco. «Me gusta», avisa.',
        'Amaranta Zúñiga',
      ],
      ['Dorinda Watson, de 58 años, esperaba. «Ya vienen», comentó la cocinera.', 'Dorinda Watson'],
      ['Eva Gil, cuyo hijo ingresó el lunes, espera. «Nadie nos avisó», contó la madre.', 'Eva Gil'],
    ]),
  )('$body', ({ body, speakers }) => {
    expect(speakersOf(body)).toEqual(speakers);
  });
});

describe('another name for somebody', () => {
  it.each(
    rows([
      [
        'Joaquín «Tucho» Paredes metió dos goles. «Soñé con esto», contó el Tucho. «Vamos», gritó Paredes.',
        'Joaquín «Tucho» Paredes',
        'Joaquín «Tucho» Paredes',
      ],
      [
        'Joaquín «Tucho» Paredes metió dos goles. «Soñé con esto», contó el delantero.',
        'Joaquín «Tucho» Paredes',
      ],
      ['El fiscal llegó tarde. Joaquín Paredes fue detenido. «Es culpable», dijo el juez.', 'el juez'],
      ['La Contraloría objetó el gasto. El organismo habló de «serias deficiencias».', 'La Contraloría'],
      [
        'El congresista Ayala llegó con la congresista Eva Núñez. «Es urgente», insistió la congresista.',
        'Eva Núñez',
      ],
      ['La policía detuvo a Raúl Mora. «No fui», declaró el detenido.', 'Raúl Mora'],
      ['El Ministerio multó a la firma. «Cumplimos», dijo la compañía.', 'la compañía'],
    ]),
  )('$body', ({ body, speakers }) => {
    expect(speakersOf(body)).toEqual(speakers);
  });

  it('is read off the front matter without its title', () => {
    const head = ['personas:', '  - nombre: María Tlapa Xolo', '    alias: [doña Quena]'];
    expect(speakersOf('«Ya basta», resumió doña Quena, presidenta del comité.', head)).toEqual([
      'María Tlapa Xolo',
    ]);
  });
});

describe('a surname that two share', () => {
  it.each(
    rows([
      ['Begoña Arce habló. «No salió», remachó Arce. El vicario, Jesús Arce, no es pariente.', 'Begoña Arce'],
      ['Begoña Arce y su primo, Jesús Arce, hablaron. «No salió», remachó Arce.', null],
    ]),
  )('$body', ({ body, speakers }) => {
    expect(speakersOf(body)).toEqual(speakers);
  });
});

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
    ]),
  )('$body', ({ body, speakers }) => {
    expect(speakersOf(body)).toEqual(speakers);
  });
});

describe('somebody else’s words', () => {
  it.each(
    rows([
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

describe('a subject left out', () => {
  it.each(
    rows([
      ['Nueve personas fueron rescatadas, confirmó el fiscal, Luis Paz. «Están bien», precisó.', 'Luis Paz'],
      ['El hueso fue hallado por Luis Paz, un buzo. «Creí que era una rama», recuerda.', 'Luis Paz'],
      ['Ana Ruiz dijo que Luis Paz calló y advirtió que «habrá huelga».', 'Ana Ruiz'],
      ['La abogada Ana Ruiz pidió la nulidad. Su cliente, dijo, es «un chivo expiatorio».', 'Ana Ruiz'],
      [
        'Ana Ruiz conserva una carta en la que el decano le pedía «calma». «La enmarqué», reveló.',
        'el decano',
        'Ana Ruiz',
      ],
      ['La campaña oficial prometía «cultura para todos los bolsillos de la ciudad».'],
    ]),
  )('$body', ({ body, speakers }) => {
    expect(speakersOf(body)).toEqual(speakers);
  });
});
