import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../knowledge/library-of.ts';
import { articleFrom } from '../articles.ts';

const nota = (slug: string, title: string, body: string, head = '') =>
  articleFrom(`---\ntitulo: ${title}\nfecha: 2024-01-01\n${head}---\n\n${body}\n`, `${slug}.md`);

const library = libraryOf([
  nota('a-pleno', 'El pleno cierra la calle Mayor', 'La oposición habló de un teatro vacío y de minas.'),
  nota('b-teatro', 'Reabre el Teatro Imperio', 'La sala volvió a llenarse en Valparaíso.'),
  nota('c-clasico', 'Arroyito gana al final', 'Que cierren el fútbol, dijo. Terminó la huelguita.'),
  nota('d-huelga', 'Nueve días sin acuerdo', 'Siguen las huelgas del muelle.', 'medio: El Faro de Lima\n'),
  nota('e-mina', 'Un juez para la mina', 'El tajo no crecerá.', 'personas:\n  - nombre: Ximena Durazo\n'),
]);

const found = (typed: string) => library.findArticles(typed).map(({ slug }) => slug);

describe('a search of the library', () => {
  it('lists the articles with the word in their title first, then those with it in the text', () => {
    expect(found('teatro')).toEqual(['b-teatro', 'a-pleno']);
    expect(found('mina')).toEqual(['e-mina', 'a-pleno']);
  });

  it.each([
    ['futbol', ['c-clasico']],
    ['HUELGA', ['d-huelga']],
    ['el faro', ['d-huelga']],
    ['durazo', ['e-mina']],
    ['valparaiso', ['b-teatro']],
  ])(
    'lists for «%s» only the articles that have it, whatever the accents, the case or the number',
    (typed, slugs) => {
      expect(found(typed)).toEqual(slugs);
    },
  );

  it.each(['Perú', 'Chile', 'teatralidad', 'pan'])(
    'lists nothing for «%s», which no article has',
    (typed) => {
      expect(found(typed)).toEqual([]);
    },
  );

  it('takes a slip for what it may mean only where no article has the word', () => {
    expect(found('teatrp')).toEqual(['b-teatro', 'a-pleno']);
    expect(found('valparaizo')).toEqual(['b-teatro']);
    expect(found('calle')).toEqual(['a-pleno']);
  });

  it('wants all the words where some article has them all, and else as many as may be', () => {
    expect(found('teatro imperio')).toEqual(['b-teatro']);
    expect(found('noticias sobre teatro vacío')).toEqual(['a-pleno']);
    expect(found('fútbol teatro')).toEqual(['b-teatro', 'a-pleno', 'c-clasico']);
  });

  it('looks for a word of grammar where nothing else was typed', () => {
    expect(found('sin')).toEqual(['d-huelga']);
  });

  it('does not take an editor’s question for words of the article', () => {
    const asked = nota(
      'f',
      'Título',
      'Texto.',
      'preguntas:\n  - pregunta: ¿Y el dromedario?\n    parrafo: 1\n',
    );
    expect(libraryOf([asked]).findArticles('dromedario')).toEqual([]);
  });
});
