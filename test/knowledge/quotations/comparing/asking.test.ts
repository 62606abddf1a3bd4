import { describe, expect, it } from 'vitest';
import asking from '../../../../knowledge/quotations/comparing/asking.json' with { type: 'json' };
import { tellsThat } from '../../../../knowledge/quotations/comparing/asking.ts';
import { SpeakerNames } from '../../../../knowledge/quotations/comparing/speaker-names.ts';
import { foldLoosely } from '../../../../knowledge/spanish/fold.ts';

describe('the words of asking', () => {
  it.each(Object.entries(asking).filter(([, words]) => Array.isArray(words)))(
    'of %s are folded and listed once',
    (_, words) => {
      expect([...words].map(foldLoosely)).toEqual([...words]);
      expect(new Set(words).size).toBe(words.length);
    },
  );

  it('hold no negation that would be taken off before a quotation', () => {
    for (const words of [...asking.fillers, ...asking.thats])
      expect(words).not.toMatch(/\b(?:nunca|nadie|jamas)\b/);
  });
});

describe('a message in words of its own', () => {
  const names = new SpeakerNames([], []);

  it.each([
    'dijo que no piden más',
    'el cura dijo ayer en la radio q no piden más',
    'según el cura no piden más',
    'no piden más, eso lo dijo la jefa',
    'no piden más, quién fue el que lo dijo',
    'la señora que lo vio por primera vez',
    'oye, que no piden más',
    'salió con que no piden más',
    'no piden más, contestó la jefa',
    'no piden más. quién dijo así',
    'le propuso pasarlo a limpio jaja. quién era ese maestro',
    'no piden más, cómo se llamaba',
    'no piden más, eso decía la hermana de ella',
  ])('tells what somebody said: %s', (text) => {
    expect(tellsThat(text, names)).toBe(true);
  });

  it.each(['quién dijo no pedimos más', 'no pedimos más', 'a él también se le murió, quien lo dijo'])(
    'does not: %s',
    (text) => {
      expect(tellsThat(text, names)).toBe(false);
    },
  );
});
