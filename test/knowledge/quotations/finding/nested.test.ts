// What somebody quotes within a quotation: «Mi madre me decía: “Estudia”», recordó Ana.
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { articleOf } from '../article-of.ts';

/** Each quotation with its speaker, and whoever relates it. */
function quoted(body: string, head: readonly string[] = [], title?: string) {
  return quotationsOf(articleOf(body, head, title)).map(({ text, speaker, relates }) => [
    text,
    speaker,
    relates,
  ]);
}

/** Those within another. */
const within = (body: string, title?: string) =>
  quoted(body, [], title).filter(([text]) => !/[“”]/u.test(text ?? '') && body.includes(`“${text}”`));

describe('words within what somebody says', () => {
  it('are told after them, with whoever says and whoever relates them', () => {
    expect(quoted('«Mi madre me decía: “Estudia”», recordó Ana Ruiz.')).toEqual([
      ['Mi madre me decía: “Estudia”', 'Ana Ruiz', undefined],
      ['Estudia', 'Mi madre', 'Ana Ruiz'],
    ]);
  });

  it('are the outer speaker’s own where they say «I»', () => {
    expect(within('«Le dije: “Vuelvo”», recordó Ana Ruiz.')).toEqual([['Vuelvo', 'Ana Ruiz', undefined]]);
  });

  it('are told by those whom the outer words name', () => {
    expect(within('«Llamé a Luis Paz y me contestó: “Vuelvo”», recordó Ana Ruiz.')).toEqual([
      ['Vuelvo', 'Luis Paz', 'Ana Ruiz'],
    ]);
  });

  it('may be the only other person’s around', () => {
    expect(within('Un sargento llamó a Nora Quispe. «Me dijo: “Cállese”», relató ella.')).toEqual([
      ['Cállese', 'Un sargento', 'Nora Quispe'],
    ]);
  });

  it('are told of though it stays open by whom, or by what word', () => {
    expect(within('«Se oía: “Vuelvo”», recordó Ana Ruiz.')).toEqual([['Vuelvo', null, 'Ana Ruiz']]);
    expect(within('«Mi madre estaba harta: “Me voy a casa”», recordó Ana Ruiz.')).toEqual([
      ['Me voy a casa', 'Mi madre', 'Ana Ruiz'],
    ]);
  });

  it('are names and titles where nothing attributes them', () => {
    expect(within('«Anoche estuve leyendo “Marea” otra vez en la cama», recordó Ana Ruiz.')).toEqual([]);
    expect(quoted('«Me voy», recordó Ana Ruiz.')).toHaveLength(1);
  });
});

describe('an interview', () => {
  const turns = (question: string, answer: string) =>
    `Ana Ruiz nos recibe en su casa.\n\n**¿Por qué ahora?**\n\nPorque sí.\n\n**${question}**\n\n${answer}`;
  const title = 'Ana Ruiz, escritora';

  it('has whom the question speaks of in the answer', () => {
    expect(within(turns('¿Y qué le dijo el ministro Luis Paz?', 'Me dijo: “Vuelvo”.'), title)).toEqual([
      ['Vuelvo', 'Luis Paz', 'Ana Ruiz'],
    ]);
    const long = `¿${'Y qué tal todo esto de ahora? '.repeat(30)}Y qué le dijo el ministro Luis Paz?`;
    expect(within(turns(long, 'Me dijo: “Vuelvo”.'), title).map(([, speaker]) => speaker)).not.toContain(
      'Luis Paz',
    );
  });

  it('has whoever is asked in the question', () => {
    expect(within(turns('¿Por qué dice que “vuelve”?', 'Porque sí, me dije.'), title)).toEqual([
      ['vuelve', 'Ana Ruiz', undefined],
    ]);
  });
});

describe('an obituary', () => {
  it('has the dead in what others relate', () => {
    const body = 'Ana Ruiz murió ayer a los 90 años. «Siempre decía: “Vuelvo”», recordó su hijo.';
    expect(within(body, 'Muere Ana Ruiz, escritora')).toEqual([['Vuelvo', 'Ana Ruiz', 'su hijo']]);
  });
});
