import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../knowledge/quotations/finding/attribution.ts';
import { explainQuotations } from '../../../../knowledge/quotations/finding/explain-quotations.ts';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { articleFrom } from '../../../articles.ts';
import { articleOf } from '../article-of.ts';

const articles = readdirSync('test/quotations/tuned')
  .filter((name) => name.endsWith('.md'))
  .map((name) => articleFrom(readFileSync(`test/quotations/tuned/${name}`, 'utf8'), name));

const explained = (body: string) => explainQuotations(articleOf(body));

describe('the explanation of quotations', () => {
  it('tells of every quotation what the article’s quotations tell, in order', () => {
    for (const article of articles) {
      const told = explainQuotations(article).filter(({ said }) => said);
      const own = new Set(told.map(({ text }) => text));
      const found = quotationsOf(article).filter(({ text }) => own.has(text));
      const of = ({ text, speaker, cue, way }: (typeof told)[number] | (typeof found)[number]) => ({
        text,
        speaker: speaker?.replace(/\s+/g, ' ') ?? null,
        cue,
        way,
      });
      expect(told.map(of)).toEqual(found.map(of));
    }
  });

  it('names the rule of everything that is said, and of nothing else', () => {
    for (const article of articles)
      for (const { said, rule } of explainQuotations(article)) {
        if (said) expect(Object.keys(RULES)).toContain(rule);
        else expect(rule).toBeNull();
      }
  });

  it('tells the words that attribute, the sentence in chunks and its subject', () => {
    const [one] = explained('El alcalde, Luis Paz, fue claro: «No habrá obras».');
    expect(one).toMatchObject({ text: 'No habrá obras', speaker: 'Luis Paz', rule: 'colon' });
    expect(one?.subject).toContain('El alcalde');
    expect(one?.chunks.slice(-3)).toEqual([':', '«…»', '.']);
  });

  it.each([
    ['«No iré», dijo Ana Ruiz.', 'verbAfter'],
    ['Ana Ruiz dijo que no irá «nunca más».', 'verbBefore'],
    ['Según Ana Ruiz, la obra es «un desastre».', 'verbBefore'],
    ['«No iré», dijo Ana Ruiz, «ni hoy ni mañana».', 'goesOn'],
    ['Ana Ruiz habló. «No voy a ir nunca».', 'inherited'],
  ])('of %s it says %s', (body, rule) => {
    expect(explained(body).at(-1)?.rule).toBe(rule);
  });

  it('tells whoever had acted before the sentence, the last first', () => {
    const told = explained('Ana Ruiz habló. Luis Paz contestó. «No iré», añadió.').at(-1);
    expect(told?.acted).toEqual(['Luis Paz', 'Ana Ruiz']);
  });
});
