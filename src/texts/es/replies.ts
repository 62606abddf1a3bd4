// The wording of replies in Spanish, valid on both sides of the Atlantic.
import { formatsOf } from '../formats.ts';
import type { ConsoleTexts, ReplyTexts, Texts } from '../texts.ts';

const { number, count, and } = formatsOf('es');

const ways = {
  name: 'por el nombre',
  role: 'por el cargo o la descripción',
  pronoun: 'con un pronombre, por lo que dice antes el artículo',
  dropped: 'por lo que dice antes el artículo',
  carried: 'por lo que dice antes el artículo',
  source: 'con las palabras del artículo',
  turn: 'por su turno en la conversación',
  none: 'sin nombre',
} as const;

export const replies: ReplyTexts = {
  silence: 'Los artículos no responden a eso.',
  unsure: 'No estoy seguro de que los artículos respondan a eso.',
  talk: {
    greeting: (command) =>
      `¡Hola! Pregúntame por las noticias; con ${command('ayuda')} ves todo lo que puedo hacer.`,
    thanks: (command) => `¡De nada! Aquí sigo; con ${command('ayuda')} ves todo lo que puedo hacer.`,
    farewell: (command) => `¡Hasta luego! Aquí sigo; con ${command('ayuda')} ves todo lo que puedo hacer.`,
    identity: (command) =>
      `Soy un bot que responde con las palabras exactas de los artículos. Con ${command('ayuda')} ves todo lo que puedo hacer.`,
    help: (command) =>
      `Respondo con las palabras exactas de los artículos, y con ${command('ayuda')} ves todo lo que puedo hacer, con ejemplos.`,
    whichArticle: (command) =>
      `¿De qué artículo? Dímelo con ${command('resumen')}; con ${command('articulos')} los ves todos.`,
    library: (command) => `Con ${command('articulos')} ves todos los artículos que tengo.`,
  },
  nearby: 'Quizá te interese:',
  also: 'También:',
  shared: 'Compartido',
  leftOut: (left) => `Y ${number(left)} más que no ${left === 1 ? 'cabe' : 'caben'} en este mensaje.`,
  place: (paragraph, sentence) =>
    sentence === undefined
      ? `párrafo\u00a0${number(paragraph)}`
      : `párrafo\u00a0${number(paragraph)}, frase\u00a0${number(sentence)}`,
  paragraphOf: (paragraph, paragraphs) => `Párrafo\u00a0${number(paragraph)} de ${number(paragraphs)}`,
  page: ({ page, pages }) => `Página ${number(page)} de ${number(pages)}`,

  verdicts: {
    exact: 'La cita es exacta.',
    partial: 'Es parte de una cita más larga.',
    altered: 'La cita está cambiada: no es eso lo que se publicó.',
    'not-found': 'Esa cita no está en los artículos.',
  },
  misspelt: 'Es esa cita, salvo por cómo está escrita.',
  misattributed: {
    exact: 'La cita es exacta, pero la atribución no.',
    partial: 'Es parte de una cita más larga, pero la atribución no es correcta.',
    misspelt: 'Es esa cita, salvo por cómo está escrita, pero la atribución no es correcta.',
  },
  narration: 'No es una cita textual: así lo cuenta el artículo, con sus propias palabras.',
  narrationInPart: 'Solo una parte es cita textual: el resto lo cuenta el artículo con sus propias palabras.',
  quotedWithin: 'Entre comillas:',
  onlyTheFirst: (others) => `Eso vale para la primera cita. Pregunta aparte por ${and(others)}.`,
  unnamedSpeaker: 'el artículo no nombra a quien habla',
  inContext: 'En su contexto:',
  differences: 'Lo que cambia:',
  leftOutWords: 'falta',
  addedWords: 'sobra',
  attributed: (way, cue) =>
    cue === null ? `Atribución: ${ways[way]}` : `Atribución: ${ways[way]} («${cue}»)`,
  relatedBy: (person) => `Lo cuenta ${person}`,
  claimedRightly: (speaker) => `Quien habla es, en efecto, ${speaker}.`,
  claimedWrongly: (claimed, speaker) => `Quien habla no es ${claimed}, sino ${speaker}.`,
  claimedInMessage: (claimed) => `Quien habla, según el mensaje: ${claimed}.`,
  nearestPrinted: 'Quizá buscas:',
  alsoMeant: 'También podría ser:',
  verification: (checks) => (checks === 1 ? 'Una cita comprobada' : `${number(checks)} citas comprobadas`),
  nothingToVerify: 'En ese mensaje no hay ninguna cita que comprobar.',

  quotationsTitle: (person) => (person === null ? 'Citas' : `Citas de ${person}`),
  quotationsIn: (article) => `En «${article}»`,
  noQuotations: (person) =>
    person === null ? 'Aquí no se cita a nadie.' : `Aquí no hay ninguna cita de ${person}.`,
  quotationsCount: (quotations) => count(quotations, 'cita', 'citas'),

  summaryFooter: 'Frases textuales del artículo; ¶ indica el párrafo.',
  noSummary: 'Este artículo no tiene frases que resumir.',

  articlesTitle: (search) => (search === null ? 'Artículos' : `Artículos: ${search}`),
  articlesCount: (articles) => count(articles, 'artículo', 'artículos'),
  noArticles: (search) =>
    search === null
      ? 'La hemeroteca todavía no tiene artículos.'
      : `Ningún artículo coincide con «${search}». Prueba con otra palabra.`,
  by: (author) => `por ${author}`,
  extent: (paragraphs, words) =>
    `${count(paragraphs, 'párrafo', 'párrafos')}, ${count(words, 'palabra', 'palabras')}`,
  voices: (names) => `Voces: ${and(names)}`,
  topics: (commands) => `${commands.length === 1 ? 'Tema' : 'Temas'}: ${commands.join(', ')}`,
  andMore: (left) => `${number(left)} más`,

  pins: {
    pinned: '📌 Resumen fijado',
    updated: '🔄 Resumen actualizado',
    removed: '🗑️ Resumen retirado',
    listed: '📌 Resúmenes fijados en este canal',
  },
  noPins: 'En este canal no hay ningún resumen fijado.',

  helpTitle: 'Qué puedo hacer por ti',
  helpIntroduction: (articles) =>
    articles === 0
      ? 'Respondo con las palabras exactas de los artículos, pero todavía no tengo ninguno.'
      : `Respondo con las palabras exactas de ${count(articles, 'artículo', 'artículos')}, siempre con su cita. ` +
        'Si no responden a lo que preguntas, te lo digo.',
  helpMention: 'También puedes mencionarme en un mensaje y hacerme ahí tu pregunta.',
  example: 'Ejemplo:',
  untitled: 'Sin título',
};

export const buttons: Texts['buttons'] = {
  context: 'Ver contexto',
  more: 'Más fragmentos',
  share: 'Compartir',
  previous: '◀ Anterior',
  next: 'Siguiente ▶',
  pin: '📌 Fijar',
  summary: 'Resumen',
  quotations: 'Citas',
  choice: 'Ver cita',
  paragraphs: 'Leer el artículo',
  card: 'Tarjeta',
};

export const consoleTexts: ConsoleTexts = {
  welcome: (articles) =>
    `Hemeroteca: ${count(articles, 'artículo', 'artículos')}. Escribe una pregunta, o /ayuda para ver las órdenes.`,
  hint: 'Tab completa órdenes y opciones; un número pulsa el botón con ese número; /salir termina.',
  buttons: 'Botones:',
  noSuchButton: 'La última respuesta no tiene ningún botón con ese número.',
  farewell: 'Hasta luego.',
  quit: 'salir',
  reload: 'recargar',
  reloaded: ({ added, changed, removed }) => {
    const told = [
      ...(added.length > 0 ? [`nuevos: ${added.join(', ')}`] : []),
      ...(changed.length > 0 ? [`cambiados: ${changed.join(', ')}`] : []),
      ...(removed.length > 0 ? [`quitados: ${removed.join(', ')}`] : []),
    ];
    return told.length > 0 ? `Artículos ${told.join('; ')}.` : 'Ningún artículo ha cambiado.';
  },
  notJson: 'La línea no es un objeto JSON.',
  badFields: (fields) => `Faltan o no son del tipo esperado: ${fields.join(', ')}.`,
  usage: 'Uso: npm run -s consola [-- "pregunta u orden" | -- --json | -- --explain "pregunta" | -- --help]',
  help: [
    'Responde en la terminal con las palabras exactas de los artículos, con las mismas órdenes que en Discord.',
    '',
    'Ejemplos:',
    '  npm run -s consola',
    '  npm run -s consola -- "¿qué firmaron?"',
    '  npm run -s consola -- "/quien-dijo cita: pleno apoyo"',
    '',
    'KNOWLEDGE_DIR es la carpeta de los artículos (si no se dice otra, knowledge/articles):',
    '  KNOWLEDGE_DIR=mis-articulos npm run -s consola',
    '/recargar vuelve a leerlos sin salir de la consola.',
    '',
    '--json lee de la entrada un objeto por línea y responde a cada uno con otro; solo «id» y «command» son obligatorios:',
    '  {"id":"1","command":"quien-dijo","options":{"cita":"pleno apoyo"}}',
    '',
    '--explain "pregunta" muestra por qué una pregunta recibe su respuesta; con artículo:',
    '  npm run -s consola -- --explain "/preguntar ¿qué firmaron? articulo: tratado"',
    'y, de una cita, por qué es de quien se dice:',
    '  npm run -s consola -- --explain "/quien-dijo documento innovador"',
  ],
};
