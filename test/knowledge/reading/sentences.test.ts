import { describe, expect, it } from 'vitest';
import { sentencesBetween } from '../../../knowledge/reading/sentences.ts';

function split(text: string): string[] {
  return sentencesBetween(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('sentences', () => {
  it.each([
    ['full stops', 'Llegó tarde. Nadie lo esperaba.', 2],
    ['question and exclamation marks', '¿Quién firmó? ¡Nadie! Eso dijeron.', 3],
    ['a title before a name', 'Habló el Sr. Cortina con la Dra. Recinos. Luego se fue.', 2],
    ['«EE. UU.» inside a sentence', 'La matriz está en EE. UU. y en Canadá. Nada más.', 2],
    ['«EE. UU.» before a name', 'En EE. UU. Biden guardó silencio.', 1],
    ['«EE. UU.» at the end of a sentence', 'Viajó a EE. UU. El viernes volvió.', 2],
    ['an article of a law', 'Lo dice el art. 5 de la ley. Y el núm. 7.', 2],
    ['a word that only sometimes is an abbreviation', 'Dijo que no. Luego calló.', 2],
    [
      'decimals, thousands and hours',
      'Costó 3.5 millones y 1.250,50 euros a las 10.30 h. El resto, nada.',
      2,
    ],
    ['a company and its form', 'Multaron a Aguas, S. A. de C. V., por cobrar de más. Recurrirá.', 2],
    ['initials', 'Escribió J. R. R. Tolkien. Y bien.', 2],
    ['an ellipsis that goes on', 'No sé... quizá mañana. O nunca…', 2],
    ['an ellipsis that ends', 'Se quedó pensando… Después habló.', 2],
    ['a closing mark after the full stop', '«No lo sabía.» Eso declaró. “Ni yo.” Punto.', 4],
    ['a question that is quoted and goes on', '«¿Quién va a vivir aquí?», preguntaba. Nadie supo.', 2],
    ['a dialogue with a comment between dashes', '—No lo vi —dijo Marta—. Solo lo oí.', 2],
    ['a question with a comment after it', '—¿Me oye? —le gritaba Bedoya.', 1],
    [
      'a question after which the sentence goes on in lower case',
      'Se fue. ¿Adónde?, nadie lo sabe. ¿y tú?',
      3,
    ],
    ['an ordinal and a web address', 'El 1.º de mayo abrió www.ejemplo.org con éxito. Fin.', 2],
    ['no end mark at all', 'Sin punto final', 1],
  ])('are told apart in a text with %s', (_, text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('are whole: nothing but white space lies between them', () => {
    const text = 'Uno.  Dos.\nTres…\u00a0¡Cuatro! «Cinco.» Seis';
    expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it('take time in proportion to the text', () => {
    const text = '«¿A? B. '.repeat(100_000);
    const begun = performance.now();
    split(text);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
