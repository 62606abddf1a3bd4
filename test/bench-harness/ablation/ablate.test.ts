// What each part of the search is worth, on a few questions of which it is known.
import { describe, expect, it } from 'vitest';
import { type Article, textOf } from '../../../knowledge/article.ts';
import { articleOf } from '../../articles.ts';
import { type Ablation, ablate } from '../../bench/ablation/ablate.ts';
import { BUILT_PARTS, FEATURE_GROUPS } from '../../bench/ablation/parts.ts';
import { ablationLines } from '../../bench/ablation/report.ts';
import type { TrainingQuestion, TrainingSet } from '../../bench/learning/training.ts';

const article = articleOf(
  'El faro mide treinta metros. Nadie duerme en él.',
  'Los ministros firmaron un tratado. Llovía en la plaza.',
  'El barco lleva trigo. Zarpa cada jueves.',
);

function question(text: string, answer: string, typed = false): TrainingQuestion {
  const isRight: TrainingQuestion['isRight'] = (other, sentence) => textOf(other, sentence).includes(answer);
  const isRightParagraph = (other: Article, number: number) =>
    other.paragraphs[number - 1]?.sentences.some((sentence) => isRight(other, sentence)) ?? false;
  return {
    text,
    group: `${text}${typed}`,
    answerable: true,
    weight: 1,
    typed,
    untrue: false,
    isRight,
    isRightParagraph,
    saysAnswer: isRight,
  };
}

const set = (name: string, ...questions: readonly TrainingQuestion[]): TrainingSet => ({
  name,
  articles: [article],
  questions,
});

const rows = [
  ...ablate({
    squad: set(
      'harbour',
      question('¿Cuánto mide el faro?', 'treinta'),
      question('¿Qué lleva el barco?', 'trigo'),
      question('el baroc', 'trigo', true),
      question('que lleva el barco', 'trigo', true),
    ),
    own: [set('own', question('what about the treaty?', 'tratado'), question('tratado firmado', 'tratado'))],
  }),
];

function excerpts(without: string | undefined): number[] {
  const row = rows.find((one: Ablation) => one.without === without);
  return row?.judged.map(({ excerpt }) => excerpt) ?? [];
}

describe('the ablation', () => {
  it('judges the whole search, then without each part once', () => {
    const parts = [...FEATURE_GROUPS, ...BUILT_PARTS].map(({ name }) => name);
    expect(rows.map(({ without }) => without)).toEqual([undefined, ...parts]);
  });

  it('judges the dataset’s and our own questions apart, as written and as typed', () => {
    expect(
      rows[0]?.judged.map(({ questionsOf, typed, questions }) => [questionsOf, typed, questions]),
    ).toEqual([
      ['squad', false, 2],
      ['squad', true, 2],
      ['own', false, 2],
      ['own', true, 0],
    ]);
  });

  it('shows what a part is worth on the questions that need it, and nothing on the others', () => {
    expect(excerpts(undefined).slice(0, 3)).toEqual([1, 1, 1]);
    expect(excerpts('lexicon: english').slice(0, 3)).toEqual([1, 1, 0.5]);
    expect(excerpts('typos (Fuse.js)').slice(0, 3)).toEqual([1, 0.5, 1]);
    expect(excerpts('lexicon: verbs').slice(0, 3)).toEqual([1, 1, 1]);
  });

  it('tells the differences to the whole, and marks what was learnt anew', () => {
    const lines = ablationLines(rows);
    expect(lines[0]).toMatch(/^without +SQuAD paragraph +SQuAD excerpt +SQuAD typed paragraph/);
    expect(lines.find((line) => line.startsWith('lexicon: english'))).toMatch(/0\.500 \(−0\.500\)/);
    expect(lines.find((line) => line.startsWith('lexicon: verbs'))).toMatch(/1\.000 \(=\)/);
    expect(lines.find((line) => line.startsWith('kind of answer'))).toMatch(/^kind of answer \*/);
  });
});
