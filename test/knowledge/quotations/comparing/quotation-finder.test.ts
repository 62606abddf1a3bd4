import { beforeAll, describe, expect, it } from 'vitest';
import { QuotationFinder } from '../../../../knowledge/quotations/comparing/quotation-finder.ts';
import { QuotationIndex } from '../../../../knowledge/quotations/comparing/quotation-index.ts';
import { SpeakerNames } from '../../../../knowledge/quotations/comparing/speaker-names.ts';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { articleOf } from '../article-of.ts';

const ARTICLE = articleOf(
  'La concejala, Ana Gil, dijo que el ruido «supera de forma habitual los límites legales». «Hoy dormimos tranquilos, mañana ya veremos», añadió. «No pedimos ni un euro más de lo que está escrito», aseguró el gerente, Luis Paz.',
);
let finder: QuotationFinder;

beforeAll(() => {
  const index = new QuotationIndex([ARTICLE], quotationsOf);
  finder = new QuotationFinder(index, new SpeakerNames([ARTICLE], quotationsOf(ARTICLE)));
});

function said(message: string, isTold = false) {
  const [held] = finder.saidWithin(message, { isTold })?.held ?? [];
  return held && [held.comparison.verdict, held.quotation.speaker];
}

describe('the quotation in a message', () => {
  it.each([
    'a ver, hoy dormimos tranquilos, mañana ya veremos... quien era la señora?',
    'quien soltó hoy dormimos tranquilos mañana ya veremos, qué risa',
    'hoy dormimos tranquilos, mañana ya veremos, esa frase de quien es porfa',
    'la vecina: hoy dormimos tranquilos, mañana ya veremos',
    'oe causa hoy dormimos tranquilos, mañana ya veremos, eso lo dijo la de la tele?',
  ])('is exact when the rest only asks about it: %s', (message) => {
    expect(said(message)).toEqual(['exact', 'Ana Gil']);
  });

  it.each([
    'no es cierto que hoy dormimos tranquilos, mañana ya veremos, quien lo dijo',
    'hoy dormimos tranquilos, mañana ya veremos y pasado lloramos, quien lo dijo',
    'hoy dormimos tranquilos, mañana ya veremos, y pasado lloramos, quien lo dijo',
    'hoy dormimos tranquilos, mañana ya veremos… pero con miedo, quien lo dijo',
    'nunca hoy dormimos tranquilos, mañana ya veremos, quien lo dijo',
    'hoy dormimos tranquilos, mañana ya veremos. Pasado lloramos.',
  ])('is none when the rest says more: %s', (message) => {
    expect(said(message)).toBeUndefined();
  });

  it('may be told in another person, where the message tells', () => {
    const message =
      'oye y el gerente dijo que no piden ni un euro más de lo que está escrito, o me lo inventé?';
    expect(said(message, true)).toEqual(['partial', 'Luis Paz']);
    expect(said(message)).toBeUndefined();
  });

  it('is altered when words of it are others, however much is typed around it', () => {
    const message =
      'che mi primo jura que la concejala salió a decir hoy dormimos tranquilos, mañana ya lloraremos, puede ser?';
    const [held] = finder.alteredWithin(message, {})?.held ?? [];
    expect([held?.comparison.verdict, held?.comparison.differences]).toEqual([
      'altered',
      [{ printed: 'veremos', typed: 'lloraremos' }],
    ]);
  });

  it('may be typed with the clause that the article sets it in', () => {
    const reading = {
      words: 'el ruido supera de forma abitual los limites legales',
      claimed: null,
      asked: 0,
      restated: false,
    };
    expect(finder.find(reading).held[0]?.comparison.verdict).toBe('partial');
  });
});
