// Who said what, rule by rule.
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import type { AttributionWay } from '../../../../knowledge/quotations/quotation.ts';
import { articleOf } from '../article-of.ts';

type Found = readonly [text: string, cue: string | null, speaker: string | null, way?: AttributionWay];

function foundIn(body: string, head: readonly string[] = []): Found[] {
  return quotationsOf(articleOf(body, head)).map(({ text, cue, speaker, way }) => [text, cue, speaker, way]);
}

function withoutWay(body: string, head: readonly string[] = []): Found[] {
  return foundIn(body, head).map(([text, cue, speaker]) => [text, cue, speaker]);
}

describe('a verb of saying', () => {
  it.each<[string, Found]>([
    ['«No hay pan», dijo Ana Ruiz.', ['No hay pan', 'dijo', 'Ana Ruiz']],
    ['«No hay pan», ha dicho Ana Ruiz.', ['No hay pan', 'ha dicho', 'Ana Ruiz']],
    ['«No hay pan», se quejó ayer en el pleno Ana Ruiz.', ['No hay pan', 'se quejó', 'Ana Ruiz']],
    ['«¿Hay pan?» preguntó una vecina desde la puerta.', ['¿Hay pan?', 'preguntó', 'una vecina']],
    ['«No hay pan», la panadera zanjó.', ['No hay pan', 'zanjó', 'la panadera']],
    ['Ana Ruiz dijo: «No hay pan».', ['No hay pan', 'dijo', 'Ana Ruiz']],
    ['Ana Ruiz dijo que el pan es «carísimo».', ['carísimo', 'dijo', 'Ana Ruiz']],
    ['Ana Ruiz expresó su «pleno rechazo» al plan.', ['pleno rechazo', 'expresó', 'Ana Ruiz']],
    ['Ana Ruiz, por su parte, criticó el «circo» ajeno.', ['circo', 'criticó', 'Ana Ruiz']],
    ['El plan está «muerto» y sin dinero, lamentó Ana Ruiz.', ['muerto', 'lamentó', 'Ana Ruiz']],
    ['Tras asegurar que «no hay prisa», Ana Ruiz se fue.', ['no hay prisa', 'asegurar', 'Ana Ruiz']],
    ['Ana Ruiz quiso subrayar que es «de todos».', ['de todos', 'subrayar', 'Ana Ruiz']],
    ['Un informe preliminar califica el plan de «sólido».', ['sólido', 'califica', 'Un informe preliminar']],
    ['El plan fue tildado de «locura» por la oposición.', ['locura', 'tildado', 'la oposición']],
  ])('attributes %s', (body, expected) => {
    expect(withoutWay(body)).toEqual([expected]);
  });

  it('attributes both parts of a quotation that it splits', () => {
    expect(withoutWay('«Perdimos», dijo Ana Ruiz, «porque no corrimos».')).toEqual([
      ['Perdimos', 'dijo', 'Ana Ruiz'],
      ['porque no corrimos', 'dijo', 'Ana Ruiz'],
    ]);
  });

  it('shares its subject with the verbs joined to it', () => {
    expect(withoutWay('Ana Ruiz calificó a Luis Gil de «amigo» y aseguró que quiere «paz».')).toEqual([
      ['amigo', 'calificó', 'Ana Ruiz'],
      ['paz', 'aseguró', 'Ana Ruiz'],
    ]);
  });

  it('is understood after a comma', () => {
    const body = 'El fiscal la calificó de «insólita» y la defensa, de «abusiva».';
    expect(withoutWay(body)[1]).toEqual(['abusiva', 'calificó', 'la defensa']);
  });

  it('does not take its object for its subject', () => {
    expect(withoutWay('«Ven», le dijo a Luis Gil.')).toEqual([['Ven', 'dijo', null]]);
  });

  it('gives what is heard to nobody', () => {
    expect(withoutWay('En la puerta se oía: «No se vende».')).toEqual([['No se vende', 'se oía', null]]);
  });
});

describe('a source', () => {
  it.each<[string, Found]>([
    ['Según Ana Ruiz, el pan es «caro».', ['caro', 'Según', 'Ana Ruiz']],
    ['El pan es «caro», según Ana Ruiz.', ['caro', 'según', 'Ana Ruiz']],
    ['El pan es «caro», según explicó la panadera.', ['caro', 'explicó', 'la panadera']],
    ['El pan, en palabras de Ana Ruiz, es «caro».', ['caro', 'en palabras de', 'Ana Ruiz']],
    ['A juicio de la panadera, el pan es «caro».', ['caro', 'A juicio de', 'la panadera']],
    ['Para la panadera, el pan es «caro».', ['caro', 'Para', 'la panadera']],
    ['De acuerdo con el informe, el pan es «caro».', ['caro', 'De acuerdo con', 'el informe']],
  ])('attributes %s', (body, expected) => {
    expect(withoutWay(body)).toEqual([expected]);
  });
});

describe('a noun or a colon', () => {
  it.each<[string, Found]>([
    ['La promesa de Ana Ruiz de «no subir nada» duró poco.', ['no subir nada', 'promesa', 'Ana Ruiz']],
    ['Ana Ruiz fue más lejos: «No hay pan».', ['No hay pan', null, 'Ana Ruiz']],
    ['Los vecinos salieron al grito de «¡Justicia!».', ['¡Justicia!', 'grito', 'Los vecinos']],
  ])('attributes %s', (body, expected) => {
    expect(withoutWay(body)).toEqual([expected]);
  });

  it('reaches into the next paragraph', () => {
    expect(withoutWay('Ana Ruiz lo explicó así:\n\n> No hay pan.')).toEqual([
      ['No hay pan.', 'explicó', 'Ana Ruiz'],
    ]);
  });
});

describe('the speaker', () => {
  const people = ['personas:', '  - nombre: Inés Carballal', '    alias: [Carballal, alcaldesa]'];

  it('is the fullest name of the front matter', () => {
    expect(foundIn('«Sí», dijo Carballal.', people)).toEqual([['Sí', 'dijo', 'Inés Carballal', 'name']]);
    expect(foundIn('«Sí», dijo la alcaldesa.', people)).toEqual([['Sí', 'dijo', 'Inés Carballal', 'role']]);
  });

  it('is the fullest name of the text', () => {
    const body = 'El juez Julián Otero Vidal llegó tarde. «Sí», dijo Otero.';
    expect(foundIn(body)).toEqual([['Sí', 'dijo', 'Julián Otero Vidal', 'name']]);
  });

  it.each([
    'La concejala de Hacienda, Begoña Lema, lo niega: «No sube».',
    'La nueva concejala, Begoña Lema (PSC), lo niega: «No sube».',
    '«No sube», señaló en un comunicado su concejala, Lic. Begoña Lema.',
    '«No sube», precisó por videollamada Begoña Lema, concejala del ramo.',
  ])('is the name beside the role: %s', (body) => {
    expect(foundIn(body)[0]?.[2]).toBe('Begoña Lema');
  });

  it('is found by the role that the text gave before', () => {
    const body = 'Begoña Lema, viróloga del centro, llegó.\n\n«No», dijo la viróloga.';
    expect(foundIn(body)).toEqual([['No', 'dijo', 'Begoña Lema', 'role']]);
  });

  it('is worded as the article words it when it has no name', () => {
    expect(withoutWay('Según un vecino que pidió anonimato, sonó «como un trueno».')).toEqual([
      ['como un trueno', 'Según', 'un vecino que pidió anonimato'],
    ]);
  });

  it('is whoever acted last when the subject is left out', () => {
    const body = 'Su presidenta, Remedios Paz, repartía caldo. «¿Quién va a vivir aquí?», preguntaba.';
    expect(foundIn(body)).toEqual([['¿Quién va a vivir aquí?', 'preguntaba', 'Remedios Paz', 'dropped']]);
  });

  it('is whoever spoke last when the next sentence is quoted alone', () => {
    expect(foundIn('«Pagué», recordó Ana Ruiz. «Pagué dos años».')[1]).toEqual([
      'Pagué dos años',
      null,
      'Ana Ruiz',
      'carried',
    ]);
  });

  it('is told by the line after a quotation that stands alone', () => {
    const body = '«Nunca firmé eso». Así se defendió la contadora Elsa Prieto.';
    expect(withoutWay(body)).toEqual([['Nunca firmé eso', 'se defendió', 'Elsa Prieto']]);
  });

  it('stays open between two who may have spoken', () => {
    const body = 'La fiscal Irene Blanco y el abogado Saúl Ortiz discutieron. «Es un montaje», aseguró.';
    expect(foundIn(body)).toEqual([['Es un montaje', 'aseguró', null, 'none']]);
  });

  it('stays open between namesakes', () => {
    const body = 'Ana Otero y Luis Otero llegaron. «Sí», dijo Otero.';
    expect(foundIn(body)).toEqual([['Sí', 'dijo', null, 'none']]);
  });

  it('is not one person when several speak', () => {
    expect(foundIn('Ana Ruiz llegó. «Sí», dijeron.')).toEqual([['Sí', 'dijeron', null, 'none']]);
  });

  it('goes with every paragraph of what is said', () => {
    const found = foundIn('«Primero.\n\n»Segundo», dijo Ana Ruiz.');
    expect(found.map(([text, , speaker]) => [text, speaker])).toEqual([
      ['Primero.', 'Ana Ruiz'],
      ['Segundo', 'Ana Ruiz'],
    ]);
  });
});

describe('an interview', () => {
  const body =
    'La escritora Berta Salgado recibe en casa.\n\n—¿Qué lee?\n\n—Poco.\n\n—¿Y escribe?\n\n—Menos —ríe Salgado.';

  it('leaves questions to nobody and gives answers to whoever the introduction names', () => {
    expect(foundIn(body).map(([text, , speaker]) => [text, speaker])).toEqual([
      ['¿Qué lee?', null],
      ['Poco.', 'Berta Salgado'],
      ['¿Y escribe?', null],
      ['Menos', 'Berta Salgado'],
    ]);
  });

  it('leaves answers open when the introduction names two', () => {
    const two = body.replace('recibe', 'y la pintora Rosa Vera reciben').replace(' —ríe Salgado', '');
    expect(foundIn(two).map(([, , speaker]) => speaker)).toEqual([null, null, null, null]);
  });
});

describe('what nobody says', () => {
  it.each([
    ['a term', 'Firmaron un acuerdo de «asociación estratégica» ayer.'],
    ['a name given', 'Los vecinos lo llaman ya el «semáforo del agua».'],
    ['a name given with «como»', 'Los pastores lo conocen como «pie de flamenco».'],
    ['a named thing', 'El preparado, llamado «Wiñay-1», funciona.'],
    ['a novel', 'Ana Ruiz dijo que leyó la novela «Los días de sal».'],
    ['a song', 'Ana Ruiz habló de su última canción, «Marea», en la radio.'],
    ['a nickname', 'Allí estaba Anselmo Fraga, «el Faneca», patrón jubilado.'],
    ['a nickname within a name', 'Jugó José «Pepe» García.'],
    ['a stadium', 'Ana Ruiz dijo que irá al estadio «La Bombonera».'],
    ['a dog', 'El perro «Rufo» ladraba.'],
    ['a ship', 'Ana Ruiz anunció que el barco «Albatros» zarpa hoy.'],
    ['irony', 'El «comité de expertos» que nombró el ministerio tardó.'],
    ['a headline', 'El diario tituló «Todo perdido» su portada.'],
    ['a technique', 'La obtuvieron mediante «vitrificación», un proceso nuevo.'],
  ])('is left out: %s', (_what, body) => {
    expect(foundIn(body)).toEqual([]);
  });

  it('is left out when the front matter knows the nickname', () => {
    const people = ['personas:', '  - nombre: Anselmo Fraga', '    alias: [el Faneca]'];
    expect(foundIn('Todos saludan a «el Faneca» cuando dice adiós.', people)).toEqual([]);
  });
});

describe('a quotation', () => {
  it('knows its article, its number and the sentence in which it begins', () => {
    const article = articleOf('Uno. «Dos», dijo Ana.\n\nTres. «Cuatro. Cinco», dijo Ana.');
    expect(
      quotationsOf(article).map(({ number, at, article: slug }) => [slug, number, at.paragraph, at.sentence]),
    ).toEqual([
      ['prueba', 1, 1, 2],
      ['prueba', 2, 2, 2],
    ]);
  });
});

describe('somebody quoting somebody', () => {
  const relating = (body: string) =>
    quotationsOf(articleOf(body)).map(({ text, speaker, relates }) => [text, speaker, relates]);

  it('gives the inner words to whoever said them, and tells who relates it', () => {
    expect(relating('«Mi madre me decía: “Estudia”», recordó Raúl Sanz.')).toEqual([
      ['Mi madre me decía: “Estudia”', 'Raúl Sanz', undefined],
      ['Estudia', 'Mi madre', 'Raúl Sanz'],
    ]);
  });

  it('gives them to the speaker who says «I»', () => {
    expect(relating('«Yo le dije: “No firmes”», recuerda Petra Luna.')[1]).toEqual([
      'No firmes',
      'Petra Luna',
      undefined,
    ]);
  });

  it('leaves titles within a quotation out', () => {
    expect(relating('«He leído “El Quijote”», presume Fidel Apaza.')).toHaveLength(1);
  });

  it('is related without marks as well', () => {
    expect(relating('Fidel Apaza recuerda que su capataz le espetó: «Baja».')).toEqual([
      ['Baja', 'su capataz', 'Fidel Apaza'],
    ]);
  });
});

describe('how a quotation was attributed', () => {
  it.each<[string, AttributionWay]>([
    ['«Sí», dijo Ana Ruiz.', 'name'],
    ['La alcaldesa, Ana Ruiz, llegó. «Sí», dijo la alcaldesa.', 'role'],
    ['Ana Ruiz llegó. «Sí», dijo ella.', 'pronoun'],
    ['Ana Ruiz llegó. «Sí», dijo.', 'dropped'],
    ['«Sí», dijo un vecino.', 'source'],
    ['«Sí», gritaron.', 'none'],
  ])('is told: %s', (body, way) => {
    expect(foundIn(body).at(-1)?.[3]).toBe(way);
  });

  it('is told of what goes on without a cue, and of a turn of a conversation', () => {
    expect(foundIn('«Sí», dijo Ana Ruiz. «Ahora mismo».')[1]?.[3]).toBe('carried');
    const turns = '—¿Lo vio? —dijo el fiscal.\n\n—No —dijo Rosa Tito.\n\n—¿Seguro?\n\n—Claro.';
    expect(foundIn(turns).map(([, , speaker, way]) => [speaker, way])).toEqual([
      ['el fiscal', 'source'],
      ['Rosa Tito', 'name'],
      ['el fiscal', 'turn'],
      ['Rosa Tito', 'turn'],
    ]);
  });
});
