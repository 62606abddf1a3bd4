// Whoever writes a text says «I» in it.
import { describe, expect, it } from 'vitest';
import { authorOf } from '../../../../knowledge/quotations/people/author.ts';
import { articleOf } from '../article-of.ts';
import { speakersOf } from '../speakers-of.ts';

const BODY = 'El barquero, Luis Paz, rema.\n\n—¿Y el motor? —le pregunto.\n\n—Se hundió —responde.';

describe('an author', () => {
  it.each([
    ['Ana Ruiz Gil', 'Ana Ruiz Gil'],
    ['Ana Ruiz y Luis Gil', null],
    ['Ana Ruiz, Luis Gil', null],
    ['Redacción Central', null],
    ['Ana', null],
  ])('is one person by name: «%s»', (author, name) => {
    expect(authorOf(articleOf('Llueve.', [`autor: ${author}`])).name).toBe(name);
  });

  it('is nobody when the article has none', () => {
    expect(authorOf(articleOf('Llueve.')).name).toBeNull();
  });

  it('asks in the first person, and whoever was told of answers', () => {
    expect(speakersOf(BODY, ['autor: Ana Ruiz Gil'])).toEqual(['Ana Ruiz Gil', 'Luis Paz']);
  });

  it('leaves the question open when there is none', () => {
    expect(speakersOf(BODY)).toEqual([null, 'Luis Paz']);
  });
});
