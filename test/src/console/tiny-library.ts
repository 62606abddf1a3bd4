// A library of one small article whose answers are fixed, so that tests of the console say nothing of the search.

import type { Article, Sentence } from '../../../knowledge/article.ts';
import type { Library } from '../../../knowledge/library.ts';
import { NOT_FOUND, verdictOnChosen } from '../../../knowledge/quotations/comparing/verdict.ts';
import type { Quotation } from '../../../knowledge/quotations/quotation.ts';
import type { Passage } from '../../../knowledge/search/passage.ts';
import { nothingExplained } from '../nothing-explained.ts';

const body = 'Kim expresó su «pleno apoyo» a Putin.\n\nLa cumbre terminó con una cena.';
const first: Sentence = { start: 0, end: 37, paragraph: 1, sentence: 1 };
const second: Sentence = { start: 39, end: body.length, paragraph: 2, sentence: 1 };

export const article: Article = {
  slug: 'tratado',
  key: 'a1b2c3',
  title: 'El tratado',
  date: '2024-06-19',
  language: 'es',
  people: [{ name: 'Kim Jong-un', aliases: ['Kim'] }],
  topics: [
    {
      command: 'cumbre',
      description: 'Qué pasó en la cumbre',
      query: 'cumbre',
      aspects: [{ name: 'la cena', query: 'cena' }],
    },
  ],
  questions: [],
  body,
  words: 0,
  paragraphs: [
    { ...first, paragraph: 1, sentences: [first] },
    { ...second, paragraph: 2, sentences: [second] },
  ],
};

const quotation: Quotation = {
  article: 'tratado',
  number: 1,
  text: 'pleno apoyo',
  start: 16,
  end: 27,
  speaker: 'Kim Jong-un',
  cue: 'expresó',
  way: 'name',
  at: first,
};

const person = { key: 'f0f0f0', name: 'Kim Jong-un', quotations: 1 };

function passageAt(at: Sentence, highlights: Passage['highlights'] = []): Passage {
  return { article: 'tratado', at, text: body.slice(at.start, at.end), highlights };
}

/** Answers whatever asks about «apoyo», has two quotations near to «ayuda», and is silent about all else; a question about «fallo» is a bug. */
export const library: Library = {
  articles: [article],
  quoted: [person],
  article: (reference) => ([article.slug, article.key].includes(reference) ? article : undefined),
  articlesCalled: () => [],
  nearestArticle: () => article,
  findArticles: () => [article],
  explain: () => nothingExplained,
  ask: (question) => {
    if (question.includes('fallo')) throw new Error('a bug of ours');
    const found = question.includes('apoyo');
    return {
      found,
      confidence: found ? 0.9 : 0.1,
      passages: found ? [passageAt(first, [[16, 27]])] : [],
      nearby: found ? [] : [passageAt(second)],
    };
  },
  readAhead: async () => {},
  topic: () => [passageAt(second)],
  summary: () => [passageAt(first)],
  paragraph: (_, number) => article.paragraphs[number - 1],
  passage: (_, at) => passageAt(at),
  whoSaid: (typed) => {
    if (typed.includes('ayuda')) return { ...NOT_FOUND, nearby: [quotation, { ...quotation, number: 2 }] };
    return typed.includes('apoyo') ? verdictOnChosen(quotation) : NOT_FOUND;
  },
  checkMessage: (message) => [{ typed: message, verdict: library.whoSaid(message) }],
  explainQuotations: () => [],
  quotations: () => [quotation],
  person: () => person,
  peopleCalled: () => [],
  nearestPerson: () => person,
  suggest: {
    articles: () => [article],
    people: () => [person],
    quotations: (typed) => (typed === '' ? [] : [quotation]),
    aspects: () => article.topics[0]?.aspects ?? [],
  },
};
