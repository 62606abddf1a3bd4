// A portrait goes back to its person with each paragraph, whoever else has spoken.
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import portraits from '../../../../knowledge/quotations/people/portraits.json' with { type: 'json' };
import { articleFrom } from '../../../articles.ts';

const LEAD = 'Rosa Lira Paz recibe a este diario en su taller. «Llega tarde», avisa.';
const ASIDE = 'Su vecino, Hugo Mena, oye cantar a Lira cada mañana. «Desafina», se ríe.';
const GOES_ON = 'Se levanta a las seis. «Nunca pensé en dejarlo», dice.';

function speakersOf(paragraphs: readonly string[], title = 'Los barros de Loja'): (string | null)[] {
  const head = `---\ntitulo: "${title}"\nfecha: 2024-05-02\nmedio: Prueba\n---\n\n`;
  return quotationsOf(articleFrom(`${head}${paragraphs.join('\n\n')}\n`, '2024-05-02-prueba.md')).map(
    ({ speaker }) => speaker,
  );
}

describe('a portrait', () => {
  it('goes back to its person at the start of a paragraph, and not to whoever spoke last', () => {
    expect(speakersOf([LEAD, ASIDE, GOES_ON])).toEqual(['Rosa Lira Paz', 'Hugo Mena', 'Rosa Lira Paz']);
  });

  it('stays with its person while others without a name do things', () => {
    const done = 'Una tía suya le regaló el torno. «Aún gira», admite.';
    expect(speakersOf([LEAD, ASIDE, done]).at(-1)).toBe('Rosa Lira Paz');
  });

  it('is told by the headline too, when its person is in it', () => {
    const lead = 'Rosa Lira Paz aprendió de su tía. «Era muda», avisa.';
    expect(speakersOf([lead, ASIDE, GOES_ON], 'Rosa Lira, manos de barro').at(-1)).toBe('Rosa Lira Paz');
  });

  it('keeps to its person when kin share the surname', () => {
    const kin = 'Su hija, Ema Lira, lleva las cuentas. «Lira es muy cabezota», cuenta la hija.';
    expect(speakersOf([LEAD, ASIDE, kin, GOES_ON]).at(-1)).toBe('Rosa Lira Paz');
  });
});

describe('a headline', () => {
  it.each([
    ['Paz, en la sala de espera', 'Facundo Paz'],
    ['En la sala de espera', 'Rui Mena'],
  ])('tells whom «él» means when nobody near is meant: «%s»', (title, speaker) => {
    const paragraphs = [
      'Facundo Paz ya no es del club. Espera en su casa.',
      'El técnico, Rui Mena, lo quiere. «Es rápido», dijo.',
      'La bandera medirá veinte metros, y la costura Ana Gil.',
      'Su madre, Norma Ríos, no piensa mudarse.',
      'Él habló apenas un minuto. «No le debo plata», soltó.',
    ];
    expect(speakersOf(paragraphs, title)).toEqual(['Rui Mena', speaker]);
  });
});

describe('other news', () => {
  it('goes on with whoever spoke last, when nothing tells of a life', () => {
    const lead = 'La alcaldesa Rosa Lira Paz anunció obras. «Empiezan en mayo», avisó.';
    const other = 'El portavoz de la oposición, Hugo Mena, no lo cree. «No hay dinero», dijo.';
    expect(speakersOf([lead, other, 'Pidió además las cuentas. «Que las enseñe», reclamó.']).at(-1)).toBe(
      'Hugo Mena',
    );
  });

  it('goes on with whoever spoke last, when another is named in as many paragraphs', () => {
    const again = 'Mena nació en la misma calle. «La conozco bien», dice.';
    expect(speakersOf([LEAD, ASIDE, again, again, GOES_ON]).at(-1)).toBe('Hugo Mena');
  });
});

describe('the signs of a portrait', () => {
  it('are phrases in lower case, none of them twice', () => {
    const phrases = Object.values(portraits.signs).flat();
    expect(new Set(phrases).size).toBe(phrases.length);
    for (const phrase of phrases) expect(phrase).toMatch(/^[\p{Ll}… ]+$/u);
  });
});
