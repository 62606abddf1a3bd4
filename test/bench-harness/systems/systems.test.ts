// Every compared system finds what is there, by the ids it was given.
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../bench/squad/articles.ts';
import { corpusOf } from '../../bench/squad/dataset.ts';
import { systems } from '../../bench/systems/index.ts';
import stopWords from '../../bench/systems/stop-words.json' with { type: 'json' };

const corpus = corpusOf([
  articleOf('puerto', 'Puerto', [{ text: 'El muelle abrió en 1901. La grúa pesa treinta toneladas.' }]),
  articleOf('faro', 'Faro', [{ text: 'El farero subía cada noche. La lámpara alumbra lejos.' }]),
]);

describe.each(systems.map((system) => [system.name, system] as const))('%s', (_, system) => {
  it.each([
    ['la grúa pesa', 'La grúa pesa treinta toneladas.'],
    ['lámpara alumbra', 'La lámpara alumbra lejos.'],
  ])('puts first what answers «%s»', async (question, wanted) => {
    const ids =
      system.kind === 'articles'
        ? system.index(corpus)(question, 3).sentences
        : await (await system.index(corpus.sentences))(question, 3);
    expect(corpus.sentences[ids[0] ?? -1]?.text).toBe(wanted);
    expect(ids.length).toBeLessThanOrEqual(3);
  });
});

describe('the stop words', () => {
  it('are lower-case words, each once', () => {
    for (const word of stopWords.words) expect(word).toMatch(/^[a-záéíóúüñ]+$/);
    expect(new Set(stopWords.words).size).toBe(stopWords.words.length);
  });
});
