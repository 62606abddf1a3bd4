// In an obituary a subject left out is the dead, where the text does not tell otherwise.
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { articleFrom } from '../../../articles.ts';

function speakersOf(title: string, paragraphs: readonly string[]): (string | null)[] {
  const head = `---\ntitulo: "${title}"\nfecha: 2024-05-02\nmedio: Prueba\n---\n\n`;
  return quotationsOf(articleFrom(`${head}${paragraphs.join('\n\n')}\n`, '2024-05-02-prueba.md')).map(
    ({ speaker }) => speaker,
  );
}

const LEAD = 'La pintora Rosa Lira Paz murió ayer a los 91 años. «Se fue en paz», dijo su hija, Ema Gil.';

describe('an obituary', () => {
  it.each([
    ['Nacida en Loja, pintó desde niña. «Robaba tizas», recordaba.', 'Rosa Lira Paz'],
    ['Nacida en Loja, pintó desde niña. «Robo tizas», repetía.', 'Rosa Lira Paz'],
    [
      'En 1985 pleiteó por un mural. El fallo habla de un plagio. Debajo escribió: «Y yo sin saberlo».',
      'Rosa Lira Paz',
    ],
    ['Un crítico la llamó fría. «Frío es el mármol», decía ella.', 'Rosa Lira Paz'],
    ['El galerista Hugo Mena la trató mucho. «No vendía: regalaba», contó.', 'Hugo Mena'],
  ])('goes back to the dead, but not past whoever acts: %s', (paragraph, speaker) => {
    expect(speakersOf('Muere Rosa Lira, la pintora de los patios', [LEAD, paragraph])).toEqual([
      'Ema Gil',
      speaker,
    ]);
  });

  it('tells the age as it likes, and passes over what the public did', () => {
    const speakers = speakersOf('Muere Rosa Lira, la pintora de los patios', [
      'La pintora Rosa Lira Paz murió ayer en su casa. Tenía 91 años.',
      'El público la llamaba «la Dama del Añil». «El añil mancha», solía decir.',
      'Poco amiga de entrevistas, ella misma lo resumió: «Yo no pinto, yo espero».',
    ]);
    expect(speakers).toEqual(['Rosa Lira Paz', 'Rosa Lira Paz']);
  });

  it('takes a surname for the dead’s before a relative’s', () => {
    const speakers = speakersOf('Adiós a Rosa Lira', [
      'La pintora Rosa Lira Paz murió ayer a los 91 años, confirmó su hermano, Luis Lira.',
      '«Pinto para no gritar», repetía Lira.',
    ]);
    expect(speakers).toEqual(['Rosa Lira Paz']);
  });

  it('is no piece about whoever died in an accident', () => {
    const speakers = speakersOf('Muere Rosa Lira, atropellada en el centro', [
      'Rosa Lira Paz, de 31 años, murió ayer. El conductor huyó.',
      '«No la vi», dijo.',
    ]);
    expect(speakers).not.toContain('Rosa Lira Paz');
  });
});
