// The wording around a quotation's picture, in Spanish.
import type { CardTexts } from '../texts.ts';

export const cards: CardTexts = {
  alt: ({ quotation, speaker, source }) =>
    `Tarjeta con una cita: ${quotation} — ${speaker}${source === '' ? '' : `. Del artículo ${source}`}.`,
  file: 'tarjeta.png',
  choose: 'Tarjeta: elige una cita',
  noPicture: 'No he podido dibujar la tarjeta. Aquí tienes la cita:',
  holds: (alt) => `(En Discord, una imagen.) ${alt}`,
};
