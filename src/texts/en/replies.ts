// The wording of replies in English.
import { formatsOf } from '../formats.ts';
import type { ConsoleTexts, ReplyTexts, Texts } from '../texts.ts';

const { number, count, and } = formatsOf('en');

const ways = {
  name: 'by name',
  role: 'by role or description',
  pronoun: 'with a pronoun, by what the article says before',
  dropped: 'by what the article says before',
  carried: 'by what the article says before',
  source: 'in the article’s words',
  turn: 'by their turn in the conversation',
  none: 'no name given',
} as const;

export const replies: ReplyTexts = {
  silence: 'The articles do not answer that.',
  unsure: 'I am not sure that the articles answer that.',
  talk: {
    greeting: (command) => `Hello! Ask me about the news; ${command('ayuda')} shows all I can do.`,
    thanks: (command) => `You are welcome! I am here; ${command('ayuda')} shows all I can do.`,
    farewell: (command) => `See you! I am here; ${command('ayuda')} shows all I can do.`,
    identity: (command) =>
      `I am a bot that answers with the exact words of the articles. ${command('ayuda')} shows all I can do.`,
    help: (command) =>
      `I answer with the exact words of the articles; ${command('ayuda')} shows all I can do, with examples.`,
    whichArticle: (command) =>
      `Which article? Tell me with ${command('resumen')}; ${command('articulos')} shows them all.`,
    library: (command) => `${command('articulos')} shows all the articles I have.`,
  },
  nearby: 'This may interest you:',
  also: 'Also:',
  shared: 'Shared',
  leftOut: (left) => `And ${number(left)} more that ${left === 1 ? 'does' : 'do'} not fit in this message.`,
  place: (paragraph, sentence) =>
    sentence === undefined
      ? `paragraph\u00a0${number(paragraph)}`
      : `paragraph\u00a0${number(paragraph)}, sentence\u00a0${number(sentence)}`,
  paragraphOf: (paragraph, paragraphs) => `Paragraph\u00a0${number(paragraph)} of ${number(paragraphs)}`,
  page: ({ page, pages }) => `Page ${number(page)} of ${number(pages)}`,

  verdicts: {
    exact: 'The quote is exact.',
    partial: 'This is part of a longer quote.',
    altered: 'The quote has been altered: that is not what was published.',
    'not-found': 'That quote is not in the articles.',
  },
  misspelt: 'It is that quote, except for the way it is written.',
  misattributed: {
    exact: 'The quote is exact, but the attribution is not.',
    partial: 'This is part of a longer quote, but the attribution is wrong.',
    misspelt: 'It is that quote, except for the way it is written, but the attribution is wrong.',
  },
  narration: 'Not a verbatim quote: the article tells it so, in its own words.',
  narrationInPart: 'Only part of it is a verbatim quote: the article tells the rest in its own words.',
  quotedWithin: 'In quotation marks:',
  onlyTheFirst: (others) => `That is for the first quote. Ask about ${and(others)} separately.`,
  unnamedSpeaker: 'the article does not name the speaker',
  inContext: 'In context:',
  differences: 'What differs:',
  leftOutWords: 'left out',
  addedWords: 'added',
  attributed: (way, cue) =>
    cue === null ? `Attribution: ${ways[way]}` : `Attribution: ${ways[way]} (“${cue}”)`,
  relatedBy: (person) => `As told by ${person}`,
  claimedRightly: (speaker) => `The speaker is indeed ${speaker}.`,
  claimedWrongly: (claimed, speaker) => `The speaker is not ${claimed} but ${speaker}.`,
  claimedInMessage: (claimed) => `The speaker, according to the message: ${claimed}.`,
  nearestPrinted: 'You may be looking for:',
  alsoMeant: 'It could also be:',
  verification: (checks) => (checks === 1 ? 'One quote checked' : `${number(checks)} quotes checked`),
  nothingToVerify: 'There is no quote to check in that message.',

  quotationsTitle: (person) => (person === null ? 'Quotes' : `Quotes by ${person}`),
  quotationsIn: (article) => `In “${article}”`,
  noQuotations: (person) =>
    person === null ? 'Nobody is quoted here.' : `There are no quotes by ${person} here.`,
  quotationsCount: (quotations) => count(quotations, 'quote', 'quotes'),

  summaryFooter: 'Sentences exactly as published; ¶ gives the paragraph.',
  noSummary: 'This article has no sentences to summarise.',

  articlesTitle: (search) => (search === null ? 'Articles' : `Articles: ${search}`),
  articlesCount: (articles) => count(articles, 'article', 'articles'),
  noArticles: (search) =>
    search === null ? 'I have no articles yet.' : `No article matches “${search}”. Try another word.`,
  by: (author) => `by ${author}`,
  extent: (paragraphs, words) =>
    `${count(paragraphs, 'paragraph', 'paragraphs')}, ${count(words, 'word', 'words')}`,
  voices: (names) => `Voices: ${and(names)}`,
  topics: (commands) => `${commands.length === 1 ? 'Topic' : 'Topics'}: ${commands.join(', ')}`,
  andMore: (left) => `${number(left)} more`,

  pins: {
    pinned: '📌 Summary pinned',
    updated: '🔄 Summary updated',
    removed: '🗑️ Summary removed',
    listed: '📌 Summaries pinned in this channel',
  },
  noPins: 'No summary is pinned in this channel.',

  helpTitle: 'What I can do for you',
  helpIntroduction: (articles) =>
    articles === 0
      ? 'I answer with the exact words of the articles, but I have none yet.'
      : `I answer with the exact words of ${count(articles, 'article', 'articles')}, always cited. ` +
        'When they do not answer what you ask, I say so.',
  helpMention: 'You can also mention me in a message and ask your question there.',
  example: 'Example:',
  untitled: 'Untitled',
};

export const buttons: Texts['buttons'] = {
  context: 'See context',
  more: 'More excerpts',
  share: 'Share',
  previous: '◀ Previous',
  next: 'Next ▶',
  pin: '📌 Pin',
  summary: 'Summary',
  quotations: 'Quotes',
  choice: 'See quote',
  paragraphs: 'Read the article',
  card: 'Card',
};

export const consoleTexts: ConsoleTexts = {
  welcome: (articles) =>
    `Hemeroteca: ${count(articles, 'article', 'articles')}. Type a question, or /help for the commands.`,
  hint: 'Tab completes commands and options; a number presses the button with that number; /quit ends.',
  buttons: 'Buttons:',
  noSuchButton: 'The last answer has no button with that number.',
  farewell: 'Goodbye.',
  quit: 'quit',
  reload: 'reload',
  reloaded: ({ added, changed, removed }) => {
    const told = [
      ...(added.length > 0 ? [`added: ${added.join(', ')}`] : []),
      ...(changed.length > 0 ? [`changed: ${changed.join(', ')}`] : []),
      ...(removed.length > 0 ? [`removed: ${removed.join(', ')}`] : []),
    ];
    return told.length > 0 ? `Articles ${told.join('; ')}.` : 'No article has changed.';
  },
  notJson: 'The line is not a JSON object.',
  badFields: (fields) => `Missing or not of the type expected: ${fields.join(', ')}.`,
  usage:
    'Usage: npm run -s consola [-- "question or command" | -- --json | -- --explain "question" | -- --help]',
  help: [
    'Answers in the terminal with the exact words of the articles, to the same commands as in Discord.',
    '',
    'Examples:',
    '  npm run -s consola',
    '  npm run -s consola -- "¿qué firmaron?"',
    '  npm run -s consola -- "/who-said quote: pleno apoyo"',
    '',
    'KNOWLEDGE_DIR is the folder of the articles (knowledge/articles unless it names another):',
    '  KNOWLEDGE_DIR=my-articles npm run -s consola',
    '/reload reads them anew without leaving the console.',
    '',
    '--json reads an object a line and answers each with another; only “id” and “command” are required:',
    '  {"id":"1","command":"quien-dijo","options":{"cita":"pleno apoyo"}}',
    '',
    '--explain "question" shows why a question gets its answer; of one article:',
    '  npm run -s consola -- --explain "/ask ¿qué firmaron? article: tratado"',
  ],
};
