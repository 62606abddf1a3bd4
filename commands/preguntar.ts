// /preguntar: the sentence that answers, word for word, or silence.
import { z } from 'zod';
import type { Article } from '../knowledge/article.ts';
import type { Library } from '../knowledge/library.ts';
import type { Answer } from '../knowledge/search/passage.ts';
import { defineCommand } from './answering/define.ts';
import { routeOf } from './asking/question-route.ts';
import type { TalkAnswer } from './asking/small-talk.ts';
import { citePassage } from './citing/cite.ts';
import { referTo } from './citing/passage-reference.ts';
import { succeed } from './failure.ts';
import { articuloInput, articuloOption, findArticle } from './options/articulo-option.ts';
import { saysSomething, shorten, shortenForButton } from './options/clean-text.ts';
import { EXCERPTS, QUESTION, REPEATED } from './options/limits.ts';
import { flag, text } from './options/schema.ts';
import type { Action, AnswerResult, SummaryResult } from './result.ts';
import { summaryOf } from './resumen.ts';

/** What /preguntar reads its options by. */
export const questionInput = z.strictObject({
  pregunta: text('pregunta', QUESTION),
  articulo: articuloInput,
  privado: flag.default(false),
});

/** Passages that an answer has: those shown, and those behind «more». */
export const ASKED_FOR = EXCERPTS.shown + EXCERPTS.more;

export const preguntar = defineCommand({
  declaration: {
    name: 'preguntar',
    kind: 'slash',
    options: [
      { name: 'pregunta', type: 'string', required: true, ...QUESTION },
      articuloOption,
      { name: 'privado', type: 'boolean' },
    ],
    example: ({ articles }) => {
      const [first] = articles.flatMap(({ questions }) => questions);
      return first ? `/preguntar pregunta: ${shorten(first.question, QUESTION.max)}` : null;
    },
  },
  input: questionInput,
  run: ({ pregunta, articulo, privado }, { library }) => {
    const article = findArticle(articulo, library);
    if (!article.ok) return article;
    const visibility = privado ? 'private' : 'public';
    const route = routeOf(pregunta, article.value, library);
    if (route.by === 'talk') return succeed({ visibility, result: talkResult(pregunta, route.talk) });
    if (route.by === 'gist')
      return succeed({ visibility, result: gistResult(pregunta, route.article, library) });
    const answer = library.ask(route.sought, {
      limit: ASKED_FOR,
      ...(article.value && { article: article.value }),
    });
    return succeed({
      visibility,
      result: {
        kind: 'answer',
        question: pregunta,
        found: answer.found,
        ...(answer.unsure && { unsure: true }),
        confidence: answer.confidence,
        passages: answer.passages.slice(0, EXCERPTS.shown).map((passage) => citePassage(passage, library)),
        nearby: answer.nearby.slice(0, EXCERPTS.nearby).map((passage) => citePassage(passage, library)),
        actions: actionsAfter(answer, pregunta, privado, library),
      },
    });
  },
});

/** What is shown of an article whose gist is asked for. */
export function gistOf(article: Article, library: Library): SummaryResult {
  return summaryOf(article, 'corto', library);
}

/** The short summary as an answer. */
function gistResult(question: string, article: Article, library: Library): AnswerResult {
  const { sentences, articleKey, actions } = gistOf(article, library);
  const longer: Action = {
    label: 'summary',
    reply: 'private',
    request: { command: 'resumen', options: { articulo: articleKey } },
  };
  const paragraphs = actions.filter(({ label }) => label === 'paragraphs');
  return {
    kind: 'answer',
    question,
    gist: true,
    found: true,
    confidence: 1,
    passages: sentences,
    nearby: [],
    actions: [longer, ...paragraphs],
  };
}

/** Nothing is found, for nothing was looked for. */
function talkResult(question: string, talk: TalkAnswer): AnswerResult {
  return {
    kind: 'answer',
    question,
    talk,
    found: false,
    confidence: 0,
    passages: [],
    nearby: [],
    actions: [],
  };
}

function actionsAfter(
  { passages }: Answer,
  question: string,
  isPrivate: boolean,
  library: Library,
): Action[] {
  const [best] = passages;
  const article = best && library.article(best.article);
  if (!best || !article) return [];
  const actions: Action[] = [
    {
      label: 'context',
      reply: 'private',
      request: { command: 'parrafo', options: { articulo: article.key, numero: best.at.paragraph } },
    },
  ];
  const further = passages.slice(EXCERPTS.shown);
  if (further.length > 0) {
    // Without what is in bold, so that all of them fit into the button.
    const plain = further.map((passage) => ({ ...passage, highlights: [] }));
    actions.push({
      label: 'more',
      reply: 'private',
      request: { command: 'mostrar', options: { pasajes: referTo(plain, library) } },
    });
  }
  if (isPrivate) actions.push(share(question, referTo([best], library)));
  return actions;
}

function share(question: string, pasajes: string): Action {
  const room = Math.min(REPEATED.question, REPEATED.questionAndPassage - pasajes.length);
  const pregunta = shortenForButton(question, room);
  const options = { pasajes, ...(saysSomething(pregunta) && { pregunta }), compartir: true };
  return { label: 'share', reply: 'public', request: { command: 'mostrar', options } };
}
