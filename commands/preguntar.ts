// /preguntar: the sentence that answers, word for word, or silence.
import { z } from 'zod';
import type { Article } from '../knowledge/article.ts';
import type { Library } from '../knowledge/library.ts';
import type { Answer } from '../knowledge/search/passage.ts';
import { defineCommand } from './answering/define.ts';
import { citePassage } from './citing/cite.ts';
import { referTo } from './citing/passage-reference.ts';
import { succeed } from './failure.ts';
import { type Gist, gistIn } from './gist.ts';
import { articuloInput, articuloOption, findArticle } from './options/articulo-option.ts';
import { saysSomething, shorten, shortenForButton } from './options/clean-text.ts';
import { EXCERPTS, QUESTION, REPEATED } from './options/limits.ts';
import { flag, text } from './options/schema.ts';
import type { Action, AnswerResult } from './result.ts';
import { summaryOf } from './resumen.ts';
import { type TalkAnswer, talkIn } from './small-talk.ts';

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
  input: z.strictObject({
    pregunta: text('pregunta', QUESTION),
    articulo: articuloInput,
    privado: flag.default(false),
  }),
  run: ({ pregunta, articulo, privado }, { library }) => {
    const article = findArticle(articulo, library);
    if (!article.ok) return article;
    const visibility = privado ? 'private' : 'public';
    const talk = talkIn(pregunta);
    if (talk) return succeed({ visibility, result: talkResult(pregunta, talk) });
    const gist = gistIn(pregunta);
    const told = gist && gistResult(pregunta, gist, article.value, library);
    if (told) return succeed({ visibility, result: told });
    const answer = library.ask(gist?.about ?? pregunta, {
      limit: EXCERPTS.shown + EXCERPTS.more,
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

/** The gist of the article that is meant; undefined where it is none of the library's, so that it is looked for instead. */
function gistResult(
  question: string,
  { about, ofArticle }: Gist,
  scope: Article | undefined,
  library: Library,
): AnswerResult | undefined {
  const called = about === '' ? (scope ? [scope] : library.articles) : library.articlesCalled(about);
  // «La noticia del notario»: where no title has the word, the only article that has it.
  const several = library.articles.length > 1;
  const meant = called.length === 0 && ofArticle && several ? library.findArticles(about) : called;
  const [article, ...others] = scope ? meant.filter((one) => one === scope) : meant;
  if (about === '' && (!article || others.length > 0)) return talkResult(question, 'whichArticle');
  if (!article || others.length > 0) return undefined;
  const { sentences, articleKey, actions } = summaryOf(article, 'corto', library);
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
