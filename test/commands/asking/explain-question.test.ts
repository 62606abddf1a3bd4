// The explanation of an answer: what it says is shown is what /preguntar shows.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ExplainedQuestion, explainQuestion } from '../../../commands/asking/explain-question.ts';
import type { AnswerResult } from '../../../commands/result.ts';
import { allArticles, treaty } from '../../articles.ts';
import { readQuestions } from '../../bench/questions.ts';
import { oddArticle } from '../crowds.ts';
import { type Desk, deskOf, type Options, resultOf } from '../desk.ts';
import { hostile, typedText } from '../typed-text.ts';

let desk: Desk;
beforeAll(async () => {
  desk = deskOf([...(await allArticles()), oddArticle]);
});

/** More than are shown, so that some are not. */
const MOST = 9;

function explained(options: Options): ExplainedQuestion {
  const outcome = explainQuestion(options, desk.library, MOST);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

type Placed = Pick<AnswerResult['passages'][number], 'article' | 'paragraph' | 'sentence'>;
const places = (passages: readonly Placed[]) =>
  passages.map(({ article, paragraph, sentence }) => `${article} ${paragraph}.${sentence}`);

/** What the explanation says is shown, against what is shown. */
async function expectSame(options: Options) {
  const { passages, explanation, route } = explained(options);
  const result = resultOf(await desk.ask('preguntar', options), 'answer');
  const where = (shown: string) => places(passages.filter((passage) => passage.shown === shown));
  expect(where('shown')).toEqual(places(result.passages));
  expect(where('near')).toEqual(places(result.nearby));
  const more = result.actions.find(({ label }) => label === 'more');
  expect(where('behind «more»').length > 0).toBe(more !== undefined);
  if (more) {
    const behind = resultOf(await desk.ask(more.request.command, more.request.options), 'answer');
    expect(where('behind «more»')).toEqual(places(behind.passages));
  }
  expect(result.talk).toBe(route.by === 'talk' ? route.talk : undefined);
  expect(result.gist).toBe(route.by === 'gist' ? true : undefined);
  if (!explanation) return;
  expect(explanation.answer.found).toBe(result.found);
  expect(explanation.answer.unsure).toBe(result.unsure);
  expect(explanation.answer.confidence).toBe(result.confidence);
}

const asked = ['fixtures', 'charla'].flatMap((name) => {
  const { answerable, unanswerable } = readQuestions(`test/questions/${name}.json`);
  return [...answerable, ...unanswerable].filter(({ half }) => half === 'tune');
});

describe('what an explanation says is shown', () => {
  it('is what the command shows, in its order, for the questions of two sets', async () => {
    expect(asked.length).toBeGreaterThan(50);
    for (const { question } of asked) await expectSame({ pregunta: question });
  });

  it.each([
    'hola, ¿qué tal?',
    'hazme un resumen de lo del puerto',
    'resumen',
    '¿de qué va?',
    '¿Qué dijo Putin de la alianza?',
    '¿Qué dijo Putin del ajedrez?',
    'zxqwv krtpl',
  ])('is what the command shows for «%s», in all articles and in one', async (pregunta) => {
    await expectSame({ pregunta });
    await expectSame({ pregunta, articulo: treaty });
  });

  it('is what the command shows, or the same failure, whatever is typed', async () => {
    const examples = hostile.map((typed): [string, boolean] => [typed, false]);
    await fc.assert(
      fc.asyncProperty(typedText, fc.boolean(), async (pregunta, scoped) => {
        const options = { pregunta, ...(scoped && { articulo: treaty }) };
        const outcome = await desk.ask('preguntar', options);
        if (outcome.ok) await expectSame(options);
        else expect(explainQuestion(options, desk.library, MOST)).toEqual(outcome);
      }),
      { examples, numRuns: 60 + examples.length },
    );
  });
});

describe('an explanation', () => {
  it('tells the route that answers', () => {
    expect(explained({ pregunta: 'gracias!!' }).route).toEqual({ by: 'talk', talk: 'thanks' });
    expect(explained({ pregunta: 'resumen del tratado' }).route).toMatchObject({
      by: 'gist',
      article: { slug: treaty },
    });
    expect(explained({ pregunta: '¿Qué firmaron?' }).route).toEqual({
      by: 'search',
      sought: '¿Qué firmaron?',
    });
  });

  it('tells what became of an answer for the sake of somebody’s words', () => {
    const told = (pregunta: string) => explained({ pregunta, articulo: treaty }).explanation?.inTheirWords;
    expect(told('¿Qué dijo Putin de la alianza?')).toBe('theirs first');
    expect(told('¿Qué dijo Kim de su pleno apoyo?')).toBe('as ranked');
    expect(told('¿Qué firmaron?')).toBeUndefined();
  });

  it('has of what is not shown the best ranked only, and where each was ranked', () => {
    const { passages, explanation } = explained({ pregunta: '¿por qué se reunieron Putin y Kim?' });
    const left = passages.filter(({ shown }) => shown === 'not shown');
    expect(left.length).toBeGreaterThan(0);
    for (const { place = 0 } of left) expect(place > 0 && place <= MOST).toBe(true);
    for (const { place, ranked } of passages)
      if (place !== undefined) expect(explanation?.candidates[place - 1]).toBe(ranked);
  });

  it('marks the sentence that comes second for being behind the best', () => {
    const { passages, explanation } = explained({
      pregunta: '¿por qué firmaron el acuerdo de asociación estratégica Putin y Kim?',
    });
    expect(explanation?.behind).toBeDefined();
    expect(passages.map(({ behindBest }) => behindBest).indexOf(true)).toBe(1);
  });

  it('refuses what the command refuses', () => {
    expect(explainQuestion({ pregunta: '¡¿?!' }, desk.library, MOST)).toMatchObject({
      ok: false,
      failure: { code: 'option.empty' },
    });
    expect(
      explainQuestion({ pregunta: '¿Qué firmaron?', articulo: 'xyzw' }, desk.library, MOST),
    ).toMatchObject({ ok: false, failure: { code: 'article.unknown' } });
  });
});
