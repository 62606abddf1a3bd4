import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf, textOf } from '../../knowledge/article.ts';
import { allArticles, articleFrom, fixtureFolder, ownFolder } from '../articles.ts';

describe('an article', () => {
  it('holds every passage as a slice of its body, and its body as it stands in the file', async () => {
    for (const article of await allArticles()) {
      const folder = article.slug.startsWith('2024-06-19') ? ownFolder : fixtureFolder;
      const file = readFileSync(`${folder}/${article.slug}.md`, 'utf8');
      expect(file.endsWith(article.body)).toBe(true);
      for (const sentence of sentencesOf(article)) {
        const text = textOf(article, sentence);
        expect(text).toBe(article.body.slice(sentence.start, sentence.end));
        expect(text).toBe(text.trim());
        expect(text).not.toBe('');
      }
    }
  });

  it('loses no word between its sentences', async () => {
    for (const article of await allArticles()) {
      for (const paragraph of article.paragraphs) {
        const joined = paragraph.sentences.map((sentence) => textOf(article, sentence)).join('');
        expect(joined.replace(/\s/g, '')).toBe(textOf(article, paragraph).replace(/\s/g, ''));
      }
    }
  });

  it('counts paragraphs from 1 in the article and sentences from 1 in their paragraph', async () => {
    for (const article of await allArticles()) {
      expect(article.paragraphs.map(({ paragraph }) => paragraph)).toEqual(
        article.paragraphs.map((_, at) => at + 1),
      );
      for (const { paragraph, sentences } of article.paragraphs) {
        expect(sentences.map(({ sentence }) => sentence)).toEqual(sentences.map((_, at) => at + 1));
        expect(sentences.every((sentence) => sentence.paragraph === paragraph)).toBe(true);
      }
    }
  });

  it('keeps every position true for any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        fc.pre(/\S/.test(text) && !text.includes('\r'));
        const article = articleFrom(`---\ntitulo: x\nfecha: 2024-01-01\n---\n${text}`);
        let last = 0;
        for (const sentence of sentencesOf(article)) {
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          last = sentence.end;
        }
        const words = sentencesOf(article)
          .map((sentence) => textOf(article, sentence))
          .join('');
        expect(words.replace(/\s/g, '')).toBe(article.body.replace(/\s/g, ''));
      }),
    );
  });
});
