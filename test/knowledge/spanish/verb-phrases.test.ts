import { describe, expect, it } from 'vitest';
import { spanishLexicon as lexicon } from '../../../knowledge/spanish/lexicon.ts';
import { VerbPhrases } from '../../../knowledge/spanish/verb-phrases.ts';
import { wordsOf } from '../../../knowledge/spanish/words.ts';

const NO_VERBS: readonly string[] = [];

function phrasesOf(...keys: string[]): VerbPhrases {
  const phrases = new VerbPhrases();
  for (const key of keys) phrases.note(key);
  return phrases;
}

describe('phrases that begin with an infinitive', () => {
  const phrases = phrasesOf('irse al garete', 'sacar en cara', 'dar vida', 'dejar de', 'corte de ruta');

  it.each([
    ['sacaron', 'en', 'sacar en cara'],
    ['sacarle', 'en', 'sacar en cara'],
    ['sacaba', 'en', 'sacar en cara'],
  ])('are begun by «%s %s», a form of the verb', (first, second, phrase) => {
    expect(phrases.begunBy(first, second, NO_VERBS)).toEqual([phrase]);
  });

  it('are begun by a form that no stem leads back, where its verb is known', () => {
    expect(phrases.begunBy('fue', 'al', ['ser', 'ir'])).toEqual(['irse al garete']);
    expect(phrases.begunBy('fue', 'al', NO_VERBS)).toEqual([]);
  });

  it('are not begun by another verb, nor by a preposition that is written like a form', () => {
    expect(phrases.begunBy('dejaron', 'en', NO_VERBS)).toEqual([]);
    expect(phrases.begunBy('de', 'vida', ['dar'])).toEqual([]);
    expect(phrases.begunBy('dio', 'vida', ['dar'])).toEqual(['dar vida']);
  });

  it('are left out where a preposition is all that follows, and where the first word is no infinitive', () => {
    expect(phrases.begunBy('dejaron', 'de', NO_VERBS)).toEqual([]);
    expect(phrases.begunBy('cortes', 'de', NO_VERBS)).toEqual([]);
  });
});

describe('the lexicon', () => {
  it('joins a phrase whose verb stands in another form, under its infinitive', () => {
    const keys = (text: string) => lexicon.joinPhrases(wordsOf(text)).map(({ key }) => key);
    expect(keys('pusieron sobre la mesa')).toEqual(['poner sobre la mesa']);
    expect(keys('se ha ido al garete')).toEqual(['se', 'ha', 'irse al garete']);
    expect(keys('puso la mesa')).toEqual(['puso', 'la', 'mesa']);
  });

  it('keeps what stands in the text as the range of the joined words', () => {
    const text = 'le sacaron en cara aquello';
    const phrase = lexicon.joinPhrases(wordsOf(text)).find(({ key }) => key === 'sacar en cara');
    expect(phrase && text.slice(phrase.start, phrase.end)).toBe('sacaron en cara');
  });
});
