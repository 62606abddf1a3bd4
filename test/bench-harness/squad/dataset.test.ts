// From a SQuAD file to articles, documents and questions with the sentences that answer them.
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../knowledge/article.ts';
import { datasetOf } from '../../bench/squad/dataset.ts';
import { harbour } from './harbour.ts';

const dataset = datasetOf(harbour, 'muelle');
const sentenceTexts = dataset.sentences.map(({ text }) => text);

describe('a dataset', () => {
  it('makes each SQuAD article an article with its title as written for people', () => {
    expect(dataset.articles.map(({ title }) => title)).toEqual(['Puerto Viejo', 'Faro']);
    expect(new Set(dataset.articles.map(({ slug }) => slug)).size).toBe(2);
  });

  it('cuts the sentences where the file says, without the white space around them', () => {
    expect(sentenceTexts.slice(0, 3)).toEqual([
      'El muelle abrió en 1901.',
      'Lo cerró el Sr. Ruiz en 1950.',
      'Hoy es un museo.',
    ]);
  });

  it('cuts them itself where the file does not say', () => {
    expect(sentenceTexts.slice(3)).toEqual(['Tiene 😀 luz.', 'Mide 30 metros.']);
  });

  it('keeps every sentence a substring of its article', () => {
    const [port] = dataset.articles;
    const sentences = port?.paragraphs.flatMap((paragraph) => paragraph.sentences) ?? [];
    expect(port && sentences.map((sentence) => textOf(port, sentence))).toEqual(sentenceTexts.slice(0, 3));
  });

  it('leads each question to the sentences that cover any of its gold answers', () => {
    const answers = dataset.questions.map((question) => question.answers.map((id) => sentenceTexts[id]));
    expect(answers).toEqual([
      ['El muelle abrió en 1901.'],
      ['Lo cerró el Sr. Ruiz en 1950.', 'El muelle abrió en 1901.'],
      ['Hoy es un museo.'],
      ['Mide 30 metros.'],
    ]);
  });

  it('leads each question to its paragraph', () => {
    expect(dataset.questions.map(({ paragraph }) => dataset.paragraphs[paragraph]?.text)).toEqual([
      'El muelle abrió en 1901. Lo cerró el Sr. Ruiz en 1950.',
      'El muelle abrió en 1901. Lo cerró el Sr. Ruiz en 1950.',
      'Hoy es un museo.',
      'Tiene 😀 luz. Mide 30 metros.',
    ]);
  });

  it('leaves out, and counts, a question whose answer is not in its paragraph', () => {
    expect(dataset.questions.map(({ text }) => text)).not.toContain('¿De qué color es?');
    expect(dataset.unplaced).toBe(1);
  });
});
