// Whose words stand behind a colon.
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { articleOf } from '../article-of.ts';

const told = (body: string) =>
  quotationsOf(articleOf(body))
    .map(({ speaker, cue }) => [cue, speaker])
    .at(-1);

describe('words behind a colon', () => {
  it.each<readonly [string, string, string | null, string | null]>([
    ['the verb', 'La alcaldesa, Ana Ruiz, dijo: «Ya voy a salir».', 'dijo', 'Ana Ruiz'],
    ['the noun nearer to them', 'Ana Ruiz citó la frase de Luis Paz: «Ya voy».', 'frase', 'Luis Paz'],
    ['whoever relates', 'Vino Ana Ruiz, quien restó mérito al gesto: «No es para tanto».', null, 'Ana Ruiz'],
    [
      'a pronoun',
      'Ana Ruiz llegó. Alguien silbó y ella se tapó los oídos: «No es para tanto».',
      null,
      'Ana Ruiz',
    ],
    [
      'the last clause',
      'Lo llaman «el Tano», pero Luis Paz no se inmuta: «Ya voy a salir».',
      null,
      'Luis Paz',
    ],
    ['the topic', 'A Ana Ruiz el mote le hace gracia: «No es para tanto».', null, 'Ana Ruiz'],
    [
      'the topic, and no noun in its clause',
      'A Ana Ruiz no le gustó el elogio: «No es para tanto».',
      null,
      'Ana Ruiz',
    ],
    [
      'whose clause ends there',
      'Luis Paz pide datos, algo que Ana Ruiz no discute: «Tiene toda la razón».',
      null,
      'Ana Ruiz',
    ],
    ['the subject', 'Ana Ruiz no da crédito: «Ya no puedo más con esto».', null, 'Ana Ruiz'],
    [
      'an aside, where a thing is the subject',
      'Ana Ruiz llegó. El desgaste, agregó, indica que cortaba el hilo: «Es igual que el mío».',
      'agregó',
      'Ana Ruiz',
    ],
    [
      'nobody, of words that are found',
      'Ana Ruiz halló una nota sin firma: «Ya no puedo más con esto».',
      null,
      null,
    ],
  ])('are given by %s: %s', (_, body, cue, speaker) => {
    expect(told(body)).toEqual([cue, speaker]);
  });
});
