// The wording around a quotation's picture, in English.
import type { CardTexts } from '../texts.ts';

export const cards: CardTexts = {
  alt: ({ quotation, speaker, source }) =>
    `Card with a quotation: ${quotation} — ${speaker}${source === '' ? '' : `. From the article ${source}`}.`,
  file: 'card.png',
  choose: 'Card: choose a quote',
  noPicture: 'I could not draw the card. Here is the quote:',
  holds: (alt) => `(On Discord, a picture.) ${alt}`,
};
