// Exchanges between dashes, in short texts read to the end.
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { articleOf } from '../article-of.ts';

/** The beginnings of what is said, each with its speaker. */
const said = (...paragraphs: readonly string[]) =>
  quotationsOf(articleOf(paragraphs.join('\n\n'))).map(({ text, speaker }) => [text, speaker]);

describe('an exchange between dashes', () => {
  const council = 'La alcaldesa, Ana Ruiz, abrió el pleno. El concejal Luis Paz pidió la palabra.';

  it('is settled by those who are named in it, backwards too', () => {
    expect(
      said(
        council,
        '—Eso no consta.',
        '—¿Y el acta? —preguntó Paz.',
        '—El acta tampoco.',
        '—Consta todo —replicó Paz.',
        '—No, señor —contestó la alcaldesa.',
      ),
    ).toEqual([
      ['Eso no consta.', 'Ana Ruiz'],
      ['¿Y el acta?', 'Luis Paz'],
      ['El acta tampoco.', 'Ana Ruiz'],
      ['Consta todo', 'Luis Paz'],
      ['No, señor', 'Ana Ruiz'],
    ]);
  });

  it('is settled by the only other one of whom the paragraph before it tells', () => {
    expect(said(council, '—¿Y el acta? —preguntó Paz.', '—No hay acta.')).toEqual([
      ['¿Y el acta?', 'Luis Paz'],
      ['No hay acta.', 'Ana Ruiz'],
    ]);
  });

  it('leaves what somebody unseen calls out to nobody', () => {
    expect(
      said(council, '—Consta todo —dijo Paz.', '—No —contestó la alcaldesa.', '—¡Mentira! —se oyó al fondo.'),
    ).toContainEqual(['¡Mentira!', null]);
  });

  it('gives an interviewer’s questions to nobody', () => {
    const questions = said(
      'La escritora Ana Ruiz recibe a este diario en la casa que fue de Luis Paz.',
      '—¿Por qué volvió?',
      '—Yo nunca me fui.',
      '—¿Y la casa?',
      '—La casa me la dejaron —responde Ruiz.',
    );
    expect(questions.filter(([text]) => text?.startsWith('¿')).map(([, speaker]) => speaker)).toEqual([
      null,
      null,
    ]);
  });
});
