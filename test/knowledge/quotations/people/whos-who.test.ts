// Everybody whom an article names, read off its narration and its interview alike.
import { describe, expect, it } from 'vitest';
import { whosWho } from '../../../../knowledge/quotations/people/whos-who.ts';
import { stretchesOf } from '../../../../knowledge/quotations/text/stretches.ts';
import { articleOf } from '../article-of.ts';

function who(body: string, head: readonly string[] = [], title?: string) {
  const article = articleOf(body, head, title);
  return whosWho(article, stretchesOf(article));
}

const namesIn = (body: string, head: readonly string[] = []) =>
  who(body, head).people.all.map(({ name }) => name);

describe('the names of an article', () => {
  it('are those of its narration, and of its front matter', () => {
    expect(namesIn('Ayer habló Luis Paz.', ['personas:', '  - nombre: Ana Ruiz'])).toEqual([
      'Ana Ruiz',
      'Luis Paz',
    ]);
  });

  it('are those told in the turns of an interview too, but not what stands between marks', () => {
    expect(namesIn('—¿Quién la ayudó?\n\n—Mi editor, Rafael Paz, me ayudó siempre.')).toEqual(['Rafael Paz']);
    expect(namesIn('La autora calló. «Mi editor, Rafael Paz, me ayudó siempre».')).toEqual([]);
  });
});

it('the lines are those of the narration', () => {
  const { lines } = who('Ayer habló Luis Paz. Nadie contestó.\n\nHoy llueve.');
  expect(lines.map(({ paragraph }) => paragraph.paragraph)).toEqual([1, 1, 2]);
});

it('a name that no list has is somebody’s where the article knows them', () => {
  const isSomebody = (body: string) => {
    const { lines, chunker, reader } = who(body);
    const tokens = lines.at(-1)?.tokens ?? [];
    const phrase = reader.read(tokens, 0);
    return phrase !== null && chunker.isSomebody(tokens, phrase);
  };
  expect(isSomebody('La alcaldesa, Zósima Ccanto, calló. Ccanto se fue.')).toBe(true);
  expect(isSomebody('Ayer calló la calle. Ccanto se fue.')).toBe(false);
  expect(isSomebody('Ayer se aprobó el Plan Marea. Plan Marea costó mucho.')).toBe(false);
});

describe('whom a whole article is about', () => {
  it('is whoever answers in an interview', () => {
    const turns = '**¿Por qué ahora?**\n\nPorque sí, me dije.\n\n**¿Le costó?**\n\nMucho, no lo niego.';
    const { interviewee, subject } = who(
      `Ana Ruiz nos recibe en su casa.\n\n${turns}`,
      [],
      'Ana Ruiz, escritora',
    );
    expect([interviewee, subject.interviewee?.name]).toEqual(['Ana Ruiz', 'Ana Ruiz']);
  });

  it('is the dead in an obituary', () => {
    const { subject, interviewee } = who(
      'Ana Ruiz murió ayer a los 90 años.',
      [],
      'Muere Ana Ruiz, escritora',
    );
    expect([subject.mourned?.name, subject.interviewee, interviewee]).toEqual(['Ana Ruiz', null, null]);
  });

  it('is nobody elsewhere', () => {
    const { subject } = who('Ana Ruiz habló ayer.');
    expect([subject.mourned, subject.interviewee]).toEqual([null, null]);
  });
});
