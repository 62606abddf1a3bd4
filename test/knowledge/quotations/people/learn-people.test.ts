// Whom an article names is learnt from its lines: their names, roles, acronyms and nicknames.
import { describe, expect, it } from 'vitest';
import { learnPeople } from '../../../../knowledge/quotations/people/learn-people.ts';
import { ProperWords } from '../../../../knowledge/quotations/sentences/proper-words.ts';
import { stretchesOf } from '../../../../knowledge/quotations/text/stretches.ts';
import { linesOf } from '../../../../knowledge/quotations/text/tokens.ts';
import { articleOf } from '../article-of.ts';

function learn(body: string, head: readonly string[] = []) {
  const article = articleOf(body, head);
  const lines = linesOf(article.body, article.paragraphs, stretchesOf(article));
  return learnPeople(article, lines, new ProperWords(lines, []));
}

const namesIn = (body: string, head?: readonly string[]) => learn(body, head).all.map(({ name }) => name);
const first = (body: string) => learn(body).all[0];

describe('a name is learnt', () => {
  it.each([
    ['where it has two words', 'Ayer habló Ana Ruiz.', ['Ana Ruiz']],
    ['once', 'Ayer habló Ana Ruiz. Hoy habló Ana Ruiz.', ['Ana Ruiz']],
    ['once, and not in part', 'Ayer habló Ana Ruiz Soler. Hoy habló Ana Ruiz.', ['Ana Ruiz Soler']],
    ['of one word beside a role', 'Carmela, vecina del tercero, calló.', ['Carmela']],
    ['of one word that says something', 'Petrosur anunció obras.', ['Petrosur']],
    ['of one word beside a noun for bodies', 'Ayer calló la empresa Gasvega.', ['Gasvega']],
  ])('%s: %s', (_, body, names) => {
    expect(namesIn(body)).toEqual(names);
  });

  it.each([
    ['of one word and nothing else', 'Ayer llegó a Carmela.'],
    ['of letters beside a role', 'Ayer habló el portavoz de UGT.'],
  ])('not %s: %s', (_, body) => {
    expect(namesIn(body)).toEqual([]);
  });

  it('first from the front matter', () => {
    expect(namesIn('Ayer habló Ana Ruiz.', ['personas:', '  - nombre: Ana Ruiz Soler'])).toEqual([
      'Ana Ruiz Soler',
    ]);
  });
});

describe('what is told of somebody', () => {
  it('is gathered from every mention, each role once', () => {
    const ana = first(
      'La alcaldesa, Ana Ruiz, llegó. Habló Ana Ruiz, vecina. La alcaldesa, Ana Ruiz, calló.',
    );
    expect(ana?.roles.map(({ head }) => head)).toEqual(['alcaldesa', 'vecina']);
  });

  it('is no further role where the name is another’s too', () => {
    const { all } = learn('Hablaron Ana Ruiz Gil y Ana Ruiz Mena. La alcaldesa, Ana Ruiz, calló.');
    expect(all.map(({ roles }) => roles.length)).toEqual([0, 0]);
  });

  it('is where each word of the name stands first', () => {
    const text = 'Ayer calló Ana Ruiz. Hoy calló Ana Ruiz.';
    expect(first(text)?.since.get('ruiz')).toBe(articleOf(text).body.indexOf('Ana Ruiz'));
  });

  it('is that they are a person, where they have an age or a role', () => {
    expect(first('Ayer calló Plan Marea, de 58 años.')).toMatchObject({ aged: true, thing: false });
    expect(first('Ayer calló Plan Marea.')).toMatchObject({ aged: false, thing: true });
  });

  it('is a role of the line before', () => {
    expect(first('Acudió el alcalde. Julián Ríos prometió un solar.')?.roles[0]?.head).toBe('alcalde');
  });
});

describe('other names', () => {
  it('are the noun for a body, unless it is one for any', () => {
    expect(first('Ayer calló la consultora Eje Sur.')?.aliases.has('consultora')).toBe(true);
    expect(first('Ayer calló la empresa Eje Sur.')?.aliases.has('empresa')).toBe(false);
  });

  it('are the letters of a body, and nobody’s else', () => {
    expect(first('Calló la Organización Sanitaria Andina (OSAN).')?.aliases.has('osan')).toBe(true);
    expect(first('Calló Ana Ruiz (OSAN).')?.aliases.has('osan')).toBe(false);
  });

  it('are nicknames, with and without the article, and beside the surname', () => {
    const index = learn('Ayer calló Gustavo «la Pulga» Ledesma.');
    const [gustavo] = index.all;
    expect(['la pulga', 'pulga'].map((alias) => index.called(alias)[0])).toEqual([gustavo, gustavo]);
    expect(index.find('Pulga Ledesma')).toEqual([gustavo]);
  });

  it('stand within the name that is printed, where the text never has it without', () => {
    expect(namesIn('Ayer calló José «Pepe» Luján.')).toEqual(['José «Pepe» Luján']);
    expect(namesIn('Ayer calló José «Pepe» Luján. Hoy calló José Luján.')).toEqual(['José Luján']);
  });
});
