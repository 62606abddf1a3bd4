// Somebody described where they speak and named behind it: «La portavoz lo tachó de «cuento». ¶ Teresa Paz no quiso decir más.»
import { describe, expect, it } from 'vitest';
import { DescribedFirst } from '../../../../knowledge/quotations/people/described-first.ts';
import { stretchesOf } from '../../../../knowledge/quotations/text/stretches.ts';
import { linesOf } from '../../../../knowledge/quotations/text/tokens.ts';
import { articleOf } from '../article-of.ts';

/** The noun of the role that the text has for the name before it names her or him; `held` are the nouns of others' roles. */
function described(name: string, body: string, held: readonly string[] = []) {
  const article = articleOf(body);
  const lines = linesOf(article.body, article.paragraphs, stretchesOf(article));
  const first = new DescribedFirst(lines);
  return first.roleOf(name, article.body.indexOf(name), ({ head }) => held.includes(head))?.head ?? null;
}

describe('the role of somebody who is named later', () => {
  it.each([
    ['La portavoz lo tachó de «cuento».\n\nTeresa Paz no quiso decir más.', 'portavoz'],
    ['La jefa de Clínica mandó un audio. «Estamos a ciegas», dice. Teresa Paz no lo negó.', 'jefa'],
    ['Su abogada lo llamó «farsa». Llovía. Teresa Paz anunció un recurso.', 'abogada'],
    [
      'La médica lo llamó «locura» y se marchó.\n\nConsultada por este diario, Teresa Paz no lo negó.',
      'médica',
    ],
  ])('is the one by which somebody speaks before: %s', (body, role) => {
    expect(described('Teresa Paz', body)).toBe(role);
  });

  it.each([
    ['nobody speaks by it', 'La portavoz se marchó.\n\nTeresa Paz no quiso decir más.'],
    ['it is a man’s', 'El portavoz lo tachó de «cuento».\n\nTeresa Paz no quiso decir más.'],
    [
      'it may be one of two',
      'La portavoz y la médica hablaron de «cuento».\n\nTeresa Paz no quiso decir más.',
    ],
    ['it is as good as named', 'La portavoz, Eva Gil, habló de «cuento».\n\nTeresa Paz no quiso decir más.'],
    ['it is two paragraphs away', 'La portavoz habló de «cuento».\n\nLlovía.\n\nTeresa Paz no dijo más.'],
    ['the name does nothing', 'La portavoz habló de «cuento».\n\nLa plaza de Teresa Paz no se llenó.'],
  ])('is nobody’s where %s', (_, body) => {
    expect(described('Teresa Paz', body)).toBeNull();
  });

  it('is nobody’s where the text gives it to somebody else', () => {
    const body = 'La portavoz lo tachó de «cuento».\n\nTeresa Paz no quiso decir más.';
    expect(described('Teresa Paz', body, ['portavoz'])).toBeNull();
  });

  it('is nobody’s where the name tells no gender', () => {
    const body = 'La portavoz lo tachó de «cuento».\n\nTransportes Paz no quiso decir más.';
    expect(described('Transportes Paz', body)).toBeNull();
  });
});
