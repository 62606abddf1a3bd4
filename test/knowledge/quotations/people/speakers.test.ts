// What names a speaker: a role, a name, another name; and what names nobody.
import { describe, expect, it } from 'vitest';
import { rows, speakersOf } from '../speakers-of.ts';

describe('what is no speaker', () => {
  it.each(
    rows([
      ['Ana Paz y Luis Mena firmaron. Ambos dijeron que «no hay prisa».', null],
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
      ['La edil Eva Gil explicó que el grupo lo había pedido «por escrito y dos veces».', 'Eva Gil'],
      [
        'La Asociación de Árbitros indicó que las imágenes muestran «un contacto leve».',
        'Asociación de Árbitros',
      ],
      ['La edil Eva Gil recordó que la empresa recibió ayudas y avisó: «El dinero se queda».', 'Eva Gil'],
      [
        'Ana Gil leyó a sus compañeros el correo que Raúl Paz envió a la plantilla: «Volveremos a crecer».',
        'Raúl Paz',
      ],
      ['Uno de ellos gritó: «¡Nos vemos en las urnas!».', 'Uno de ellos'],
      [
        'El ministro, Raúl Gil, anunció que el Gobierno ha llamado a consultas «de forma inmediata» a su embajadora.',
        'Raúl Gil',
      ],
      ['—¿Hay policías? —se le preguntó.', null],
      ['El edil Raúl Gil citó un título de este diario de 2021: «El hombre que no miró».'],
      ['La figura que votó el jurado, «homicidio agravado», prevé seis años.'],
      ['Lo apodan «el Firmante», pero la edil Eva Gil no se inmuta: «Que digan lo que quieran».', 'Eva Gil'],
      [
        'El Ministerio de Salud señaló en un comunicado que evalúa el plan «con la mayor atención».',
        'Ministerio de Salud',
      ],
      ['La respuesta de Luis Arguedas, «de este, don Beto», arrancó risas.', 'Luis Arguedas'],
      ['Turquía, que acogió la cita, pidió a ambas partes «flexibilidad».', 'Turquía'],
      ['Un segundo funcionario, más amable, sostuvo que «venía cansado».', 'Un segundo funcionario'],
      ['A eso la gente le dice «mala suerte».'],
      ['Uno de ellos, Raúl Gil, declaró que Eva Paz le había pedido «que no quedara nada».', 'Eva Paz'],
      ['En 1964 publicó el primer título de la casa, «Temporal», de un autor novel.'],
      ['Pidió que no la llamen «dama de la escena».'],
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
      [
        'El director del Archivo, Pablo Paz, habló. El musicólogo explicó que está «asombrosamente bien».',
        'Pablo Paz',
      ],
      [
        'El presidente de la Comisión, Abel Paz, habló. El primer ministro matizó que era «una minoría».',
        'El primer ministro',
      ],
      [
        'Fue la noche de Santino Olazarri, que debutó ayer. «Me temblaban las piernas», contó el juvenil.',
        'Santino Olazarri',
      ],
      [
        'El técnico, el vasco Imanol Arrospide, habló. «Lo ha visto todo el campo», ironizó el guipuzcoano.',
        'Imanol Arrospide',
      ],
      [
        'El piloto, Edgar Paz, defendió a su cerrador, Kelvin Tejeda. Según él, Tejeda «ha ganado muchos».',
        'Edgar Paz',
      ],
      ['El abogado, Jaime Paz, recurrirá. A juicio del penalista, la Sala «le creyó todo».', 'Jaime Paz'],
      ['La gerenta regional, ingeniera Milagros Paz, manifestó que hubo «errores».', 'Milagros Paz'],
      ['El actual director, su sobrino Bruno Paz, asegura que no deja «ninguna deuda».', 'Bruno Paz'],
      [
        'El coronel Álvaro Paz lo explicó.\n\nSegún Nancy Polo, el hombre le dijo: «Siéntese, madre».',
        'el hombre',
      ],
      [
        'La consultora Eje Sur publicó un informe. La consultora advierte sobre «un piso difícil».',
        'Eje Sur',
      ],
      [
        'Arrancó con la denuncia de una vecina de Las Fuentes. «Me dijo que firmara», relató la mujer.',
        'una vecina de Las Fuentes',
      ],
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

it('is one person, though a nickname has the surname too', () => {
  expect(speakersOf('Gustavo Ledesma, alias «Gus Ledesma», ganó. «Nos vamos ya», dijo Ledesma.')).toEqual([
    'Gustavo Ledesma',
  ]);
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
