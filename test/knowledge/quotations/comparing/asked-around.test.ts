// Whatever is asked around a quotation, it is judged by its own words; and a negation put into them always shows.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../../knowledge/library.ts';
import { libraryOf } from '../../../../knowledge/library-of.ts';
import { isAskedAround } from '../../../../knowledge/quotations/comparing/asked-around.ts';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';
import { isContent } from '../../../../knowledge/quotations/comparing/word-meaning.ts';
import { allArticles, articleFrom } from '../../../articles.ts';
import { readCorpus } from '../../../quotations/corpus.ts';

/** Either is a part of the other. */
const isWithin = (one: string, other: string): boolean => other.includes(one) || one.includes(other);

let library: Library;
/** Quotations of two words of meaning or more, as somebody would type them: without marks inside; none within another. */
let texts: readonly string[];

beforeAll(async () => {
  const corpus = (['tuned', 'wide'] as const).flatMap((half) => readCorpus(half));
  const articles = corpus.map(({ path }) => articleFrom(readFileSync(path, 'utf8'), basename(path)));
  library = libraryOf([...(await allArticles()), ...articles]);
  texts = library
    .quotations()
    .map(({ text }) => text.replace(/[«»“”"‘’'\n>*_]/g, ' ').replace(/\s+(?=[\s?!.,;:])/g, ''))
    .filter((text) => wordsToCompare(text).filter(({ key }) => isContent(key)).length >= 2)
    // What quotes somebody in turn ends in words that are said, whatever is put before them.
    .filter((text, at, all) => all.every((other, place) => place === at || !isWithin(text, other)));
}, 60_000);

const known = ['Putin', 'la alcaldesa', 'el ministro', 'Tobías Luján', 'el abogado', 'Basilio Corrochano'];
const unknown = ['Messi', 'el paraguayo', 'la señora del quiosco', 'Xilote Barrenechea', 'el bombero'];
const person = fc.constantFrom(...known, ...unknown);

const openings = fc.constantFrom('', 'che ', 'oye, ', 'oigan ', 'bo ', 'pana ', 'una consulta: ', 'Hola! ');
const saying = fc.constantFrom('dijo', 'soltó', 'prometió', 'contaba', 'ofreció', 'ha dicho');
const before = fc.tuple(openings, person, saying, fc.nat(11)).map(([opening, who, verb, which]) => {
  const asked = [
    '',
    `quién ${verb} `,
    `quien fue el que ${verb} `,
    `quien ${verb} eso de `,
    'de quién es lo de ',
    'de quien es la frase ',
    `${who} ${verb} `,
    `${who} ${verb} que `,
    `es cierto que ${who} ${verb} `,
    `cuándo ${verb} ${who} que `,
    `fue ${who} quien ${verb} `,
    `según ${who}, `,
  ];
  return opening + asked[which];
});

const ends = fc.constantFrom('', '?', '??', ' jajaja', ' no?', ', verdad?', ' gracias');
const after = fc.tuple(ends, person, person, saying, fc.nat(11)).map(([end, who, other, verb, which]) => {
  const asked = [
    '',
    `, quien lo ${verb}`,
    ` quien ${verb} eso`,
    `. quién fue el que lo ${verb}`,
    `, eso lo ${verb} ${who}`,
    ` lo ${verb} ${who}`,
    `? ${who}?`,
    `, eso es de ${who} o de ${other}?`,
    `, no se quien lo ${verb}`,
    `, quien ${verb} esa burrada, ${who}?`,
    ' de quien es esa frase',
    `, eso fue ${who}?`,
  ];
  return asked[which] + end;
});

/** A word that denies what stands beside it. */
const DENIES = /^(?:no|nunca|jamás|tampoco|nadie|nada|sin|ni)$/iu;

/** Each of four hundred messages is looked through for a part that alters something: on a busy machine that takes its time. */
const MINUTE = 60_000;

describe('a quotation typed whole', () => {
  it('is exact whatever is asked before or after it', () => {
    fc.assert(
      fc.property(fc.nat(), before, after, (which, head, tail) => {
        const typed = `${head}${texts[which % texts.length]}${tail}`;
        expect([typed, library.whoSaid(typed).verdict]).toEqual([typed, 'exact']);
      }),
      { numRuns: 400 },
    );
  });

  it(
    'is never said with a negation put into it, whatever is asked around it',
    () => {
      const negation = fc.constantFrom('no', 'nunca', 'jamás', 'tampoco', 'nadie', 'sin');
      fc.assert(
        fc.property(fc.nat(), fc.nat(60), negation, before, after, (which, at, put, head, tail) => {
          // Not behind the last word, where «no» asks: «…, no, ¿quién lo dijo?».
          const words = (texts[which % texts.length] ?? '').trim().split(/\s+/u);
          const place = at % words.length;
          // «Nunca jamás» denies no more than «nunca».
          if (words.slice(Math.max(0, place - 1), place + 1).some((word) => DENIES.test(word))) return;
          words.splice(place, 0, put);
          const typed = `${head}${words.join(' ')}${tail}`;
          const { verdict, quotation } = library.whoSaid(typed);
          // «Jamás» is all that somebody else said: exact, and no verdict on the words behind it.
          if (quotation?.text.toLowerCase() === put) return;
          expect(['altered', 'not-found'], typed).toContain(verdict);
        }),
        { numRuns: 400 },
      );
    },
    MINUTE,
  );
});

describe('a denial right before a quotation', () => {
  /** The quotation, between bars, is whole. */
  const asked = (text: string) => {
    const [before = '', words = '', behind = ''] = text.split('|');
    const place = { start: before.length, end: before.length + words.length };
    const whole = { begins: true, ends: true, opens: true, closes: true, meant: 3 };
    return isAskedAround(before + words + behind, { ...whole, place, retold: false, isFragment: false });
  };

  it('asks whether it was said only where it denies that somebody said it', () => {
    expect(asked('el cura no dijo |me dijeron que viniera el lunes|?')).toBe(true);
    expect(asked('quien dijo no |me dijeron que viniera el lunes|, es del cura?')).toBe(false);
  });
});
