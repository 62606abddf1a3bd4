import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import boilerplate from '../../../knowledge/reading/boilerplate.json' with { type: 'json' };
import { paragraphsByBlankLine, paragraphsByLine } from '../../../knowledge/reading/paragraphs.ts';
import { fold } from '../../../knowledge/spanish/fold.ts';

const byBlankLine = (body: string) =>
  paragraphsByBlankLine(body).map(({ start, end }) => body.slice(start, end));
const byLine = (body: string) => paragraphsByLine(body).map(({ start, end }) => body.slice(start, end));

describe('paragraphs', () => {
  it('of Markdown are set apart by blank lines, however many and whatever white space they hold', () => {
    expect(byBlankLine('\n\nUno\nsigue.\n \t\n\n\nDos.  \n')).toEqual(['Uno\nsigue.', 'Dos.']);
  });

  it('of a plain text are its lines', () => {
    expect(byLine('Uno.\nDos.\n\n  Tres.  \n')).toEqual(['Uno.', 'Dos.', 'Tres.']);
  });

  it.each(['Deja un comentario', 'DEJA UN COMENTARIO.', 'Comparte esto:', 'Publicidad', '© 2024 El Diario'])(
    'of a plain text end before «%s»',
    (line) => {
      expect(byLine(`Uno.\n${line}\n\n${line}`)).toEqual(['Uno.']);
    },
  );

  it('of a plain text keep such a line where prose follows it, and where it is long', () => {
    expect(byLine('Publicidad\nUno.')).toEqual(['Publicidad', 'Uno.']);
    const prose = `Etiquetas: ${'así llaman los vecinos a las casas del puerto, '.repeat(3)}y a las barcas.`;
    expect(byLine(`Uno.\n${prose}`)).toEqual(['Uno.', prose]);
  });

  it('hold every word of any text, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '\n', '\n\n'), (text, gap) => {
        const body = [text, text].join(gap);
        let last = 0;
        for (const { start, end } of paragraphsByBlankLine(body)) {
          expect(body.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(body.slice(last).trim()).toBe('');
      }),
    );
  });
});

describe('the boilerplate of pages', () => {
  it('is folded, without the marks that are taken off, and listed once', () => {
    for (const list of [boilerplate.lines, boilerplate.prefixes]) {
      expect(new Set(list).size).toBe(list.length);
      expect(list.map((line) => fold(line).trim())).toEqual(list);
    }
    expect(boilerplate.lines.filter((line) => /[\s.:!…»>-]$/u.test(line))).toEqual([]);
  });
});
