// Lines read in order: what one leaves to the next, and what is left out as nobody’s words.
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { Finder } from '../../../../knowledge/quotations/finding/finder.ts';
import { nobody } from '../../../../knowledge/quotations/people/speaker.ts';
import { whosWho } from '../../../../knowledge/quotations/people/whos-who.ts';
import { stretchesOf } from '../../../../knowledge/quotations/text/stretches.ts';
import { articleOf } from '../article-of.ts';
import { person } from '../person.ts';

const given = (body: string) => quotationsOf(articleOf(body)).map(({ speaker, way }) => [speaker, way]);

describe('words that stand alone', () => {
  it.each([
    ['an open colon', 'Esto dijo Ana Ruiz:\n\n«Me voy a casa».', [['Ana Ruiz', 'name']]],
    [
      'a quotation before them',
      '«Llueve», dijo Ana Ruiz. «Me voy a casa».',
      [
        ['Ana Ruiz', 'name'],
        ['Ana Ruiz', 'carried'],
      ],
    ],
    [
      'a line that calls them theirs',
      '«Nunca jamás lo haré». Son palabras de Ana Ruiz.',
      [['Ana Ruiz', 'name']],
    ],
    ['a line about one person', 'Ana Ruiz llegó tarde. «Me voy a casa».', [['Ana Ruiz', 'carried']]],
    ['the line after them', '«Nunca jamás lo haré». Así se defendió Ana Ruiz.', [['Ana Ruiz', 'name']]],
    [
      'the name that begins the next line',
      '«Es una vergüenza». Ana Ruiz no daba crédito.',
      [['Ana Ruiz', 'carried']],
    ],
  ])('are given by %s: %s', (_, body, speakers) => {
    expect(given(body)).toEqual(speakers);
  });

  it.each([
    ['narration ends with its paragraph', 'Ana Ruiz llegó tarde.\n\n«Me voy a casa».', [[null, 'none']]],
    ['a slogan is nobody’s', '«El cambio que sí se nota». Con ese lema arrancó la campaña.', []],
    ['marks in a list are nobody’s', '«Uno» — «dos» — «tres» — «cuatro» — «cinco».', []],
  ])('are nobody’s where %s: %s', (_, body, speakers) => {
    expect(given(body)).toEqual(speakers);
  });
});

describe('paragraphs of one quotation', () => {
  it('share whoever one of them is given to', () => {
    const first = '«Me voy a casa.\n\n«No pienso volver»';
    expect(given(`${first}, dijo Ana Ruiz.`)).toEqual([
      ['Ana Ruiz', 'carried'],
      ['Ana Ruiz', 'name'],
    ]);
    expect(given('Ana Ruiz dijo: «Me voy a casa.\n\n«No pienso volver».')).toEqual([
      ['Ana Ruiz', 'name'],
      ['Ana Ruiz', 'carried'],
    ]);
  });
});

describe('whoever goes on after a line', () => {
  it.each([
    [
      'who tells what another said',
      'Ana Ruiz contó que Luis Paz le dijo: «Ven». «Fui», añadió.',
      ['Luis Paz', 'Ana Ruiz'],
    ],
    ['who has just spoken', '«Ven», dijo Ana Ruiz. «Ya», añadió.', ['Ana Ruiz', 'Ana Ruiz']],
    [
      'who speaks in the line’s last clause',
      'Llueve, confirmó la fiscal Ana Ruiz. «Ya», añadió.',
      ['Ana Ruiz'],
    ],
  ])('is %s: %s', (_, body, speakers) => {
    expect(given(body).map(([speaker]) => speaker)).toEqual(speakers);
  });
});

describe('turns of a conversation', () => {
  it('go to and fro, until narration ends the asking', () => {
    const turns = ['—¿Vienes? —dijo Ana Ruiz.', '—No —dijo Luis Paz.', '—Vaya.'];
    expect(given(turns.join('\n\n')).map(([speaker]) => speaker)).toEqual([
      'Ana Ruiz',
      'Luis Paz',
      'Ana Ruiz',
    ]);
  });
});

describe('a line about whom it begins with', () => {
  it('goes on about them past a colon', () => {
    const line = 'Al contratista Luis Paz no lo impresionó la escena: calificó la denuncia de «novela».';
    expect(given(`Ana Gil llegó. ${line}`).map(([speaker]) => speaker)).toEqual(['Luis Paz']);
  });
});

describe('titles in a row', () => {
  it('are titles like the first of them', () => {
    expect(given('Ana Ruiz publicó «La casa quieta» y «Marea».')).toEqual([]);
    expect(given('Ana Ruiz publicó «La casa quieta» y «me voy a casa».')).toHaveLength(1);
  });
});

describe('lines of what somebody says', () => {
  const read = (body: string, first = nobody, about?: typeof nobody) => {
    const article = articleOf(body);
    const stretches = stretchesOf(article);
    const who = whosWho(article, stretches);
    const found = new Finder(who, { lines: who.lines, stretches, first, about }).attributions();
    return found.get(0)?.speaker.name;
  };

  it('have whoever says them for «I», and begin with whoever is spoken of', () => {
    expect(read('Yo dije: «Ven».', person('Ana Ruiz'))).toBe('Ana Ruiz');
    expect(read('Yo dije: «Ven».')).toBeNull();
    expect(read('Dijo: «Ven».', nobody, person('Ana Ruiz'))).toBe('Ana Ruiz');
    expect(read('Dijo: «Ven».')).toBeNull();
  });
});
