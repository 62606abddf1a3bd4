// Commands made up for tests of the transport: what they answer is the test's to say.

import type { PinBoard } from '../../../commands/answering/pin-board.ts';
import type { AnyCommand, Declaration, Response } from '../../../commands/command.ts';
import { fail, type Outcome, succeed } from '../../../commands/failure.ts';
import type { AnswerResult } from '../../../commands/result.ts';
import type { Library } from '../../../knowledge/library.ts';
import { NOT_FOUND } from '../../../knowledge/quotations/comparing/verdict.ts';
import { nothingExplained } from '../nothing-explained.ts';

type Answer = AnyCommand['answer'];

export const found: AnswerResult = {
  kind: 'answer',
  question: '¿qué se cerró?',
  found: true,
  confidence: 0.9,
  passages: [
    {
      article: 'puerto',
      paragraph: 1,
      sentence: 1,
      text: 'El puerto se cerró.',
      highlights: [[3, 9]],
      source: { title: 'El puerto', date: '2024-02-17' },
    },
  ],
  nearby: [],
  actions: [],
};

export const silence: AnswerResult = { ...found, found: false, confidence: 0.1, passages: [] };

export function answering(response: Response): Answer {
  return async (): Promise<Outcome<Response>> => succeed(response);
}

export function fakeCommand(
  declaration: Partial<Declaration> & { readonly name: string },
  answer: Answer = answering({ result: found, visibility: 'public' }),
): AnyCommand {
  return { declaration: { kind: 'slash', options: [], ...declaration }, answer };
}

/** A library that holds nothing: the fakes above never ask it. */
export const emptyLibrary: Library = {
  articles: [],
  article: () => undefined,
  articlesCalled: () => [],
  nearestArticle: () => undefined,
  findArticles: () => [],
  explain: () => nothingExplained,
  ask: () => ({ found: false, confidence: 0, passages: [], nearby: [] }),
  readAhead: async () => {},
  topic: () => [],
  summary: () => [],
  paragraph: () => undefined,
  passage: (article, at) => ({ article: article.slug, at, text: '', highlights: [] }),
  whoSaid: () => NOT_FOUND,
  checkMessage: () => [],
  explainQuotations: () => [],
  quotations: () => [],
  quoted: [],
  person: () => undefined,
  peopleCalled: () => [],
  nearestPerson: () => undefined,
  suggest: { articles: () => [], people: () => [], quotations: () => [], aspects: () => [] },
};

const refused = () => Promise.resolve(fail<never>({ code: 'pins.no_access' }));

export const noPins: PinBoard = { list: refused, put: refused, remove: refused };
