import { describe, expect, it } from 'vitest';
import { genderOf } from '../../../knowledge/spanish/gender.ts';
import { isListedPerson } from '../../../knowledge/spanish/grammar.ts';
import { withUnlisted } from '../../bench/unlisted/unlisted.ts';
import data from '../../bench/unlisted/unlisted-words.json' with { type: 'json' };

const annotated = {
  source:
    '«Vengan», pidió Ana Ruiz. «Ya», dijo la alcaldesa. El concejal Luis Paz recordó que Ana calló «ayer».',
  spans: [
    { text: 'Vengan', said: true, speaker: 'Ana Ruiz', way: 'name', cue: 'pidió' },
    { text: 'Ya', said: true, speaker: 'Ana Ruiz', way: 'role', cue: 'dijo' },
    { text: 'ayer', said: true, speaker: 'Luis Paz', way: 'name', cue: 'recordó' },
  ],
} as const;

describe('the words that are put into annotated articles', () => {
  it('are in no list of the bot', () => {
    for (const { feminine, masculine } of [data.spanish, data.foreign])
      for (const name of [...feminine, ...masculine]) expect(genderOf(name), name).toBeNull();
    for (const noun of [...data.nouns.feminine, ...data.nouns.masculine])
      expect(isListedPerson(noun), noun).toBe(false);
  });
});

describe('an annotated article', () => {
  it('has another given name for each speaker, throughout, and its annotation too', () => {
    const { source, spans, changed } = withUnlisted(annotated, 'spanish');
    expect(source).toBe(
      '«Vengan», pidió Nelvina Ruiz. «Ya», dijo la alcaldesa. El concejal Tarsilo Paz recordó que Nelvina calló «ayer».',
    );
    expect(spans.map(({ speaker }) => speaker)).toEqual(['Nelvina Ruiz', 'Nelvina Ruiz', 'Tarsilo Paz']);
    expect(changed).toBe(2);
  });

  it('has another noun where the text points back at a named speaker, after the words', () => {
    const { source, changed } = withUnlisted(annotated, 'nouns');
    expect(source).toContain('«Ya», dijo la zorbista. El concejal Luis Paz');
    expect(changed).toBe(1);
  });

  it('has another noun where it begins the sentence before the words', () => {
    const { source } = withUnlisted(
      {
        source: 'Ana Ruiz vino. La alcaldesa explicó que irá «pronto».',
        spans: [{ text: 'pronto', said: true, speaker: 'Ana Ruiz', way: 'role', cue: 'explicó' }],
      },
      'nouns',
    );
    expect(source).toBe('Ana Ruiz vino. La zorbista explicó que irá «pronto».');
  });
});
