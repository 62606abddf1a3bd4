// What the shape of a line tells of words in it: that they go on, stand alone, or belong to the clause before.
import { describe, expect, it } from 'vitest';
import { cueAfter } from '../../../../knowledge/quotations/cues/cue-after.ts';
import {
  clauseBefore,
  clauseOwner,
  colonBefore,
  isAdjunct,
  isContinued,
  isCry,
  isLeadingMark,
  isWholeSentence,
  joinsWithin,
  ownerOfOne,
  quienOwner,
  relativeOwner,
  verbNumber,
} from '../../../../knowledge/quotations/cues/line-shape.ts';
import type { Range } from '../../../../knowledge/quotations/sentences/phrase.ts';
import { stretchIn } from '../cue-in.ts';
import { type LastLine, lastLineOf } from '../last-line.ts';

/** What is asked of a line at its last quotation, or at one that is told. */
function at<Found>(body: string, find: (line: LastLine['line'], at: number) => Found, nth = 0): Found {
  const read = lastLineOf(body);
  return find(read.line, stretchIn(read, nth));
}

function words(
  body: string,
  find: (line: LastLine['line'], at: number) => Range | null,
  nth = 0,
): string | null {
  const read = lastLineOf(body);
  const range = find(read.line, stretchIn(read, nth));
  return range && read.text(range);
}

describe('words after an attribution', () => {
  const goesOn = (body: string) =>
    at(
      body,
      (line, place) => {
        const first = line.chunks.findIndex(({ kind }) => kind === 'stretch');
        return isContinued(line, cueAfter(line, first)?.chunk ?? 0, place);
      },
      1,
    );

  it.each([
    '«Llueve», dijo Ana Ruiz, «y no para».',
    '«Llueve», dijo Ana Ruiz y «no para».',
    '«Llueve», dijo Ana Ruiz al terminar, «y no para».',
    '«Llueve», lanzó Ana Ruiz, que perdió hace seis años, «y no para».',
  ])('go on: %s', (body) => {
    expect(goesOn(body)).toBe(true);
  });

  it.each([
    ['the nearer verb has its own', '«Llueve», dijo Ana Ruiz; el ministro contestó: «No para».'],
    ['the nearer verb has its own', '«Llueve», dijo Ana Ruiz; el ministro, que pasaba, contestó: «No para».'],
    ['another verb stands between', '«Llueve», dijo Ana Ruiz y abrió la puerta, «y no para».'],
    ['somebody is drawn on between', '«Llueve», dijo Ana Ruiz, que según el portero, «no para».'],
    ['neither a mark nor «y» stands before', '«Llueve», dijo Ana Ruiz ante el «no para».'],
  ])('do not where %s: %s', (_, body) => {
    expect(goesOn(body)).toBe(false);
  });
});

describe('words within what is told', () => {
  it('are joined to those before them with no pause', () => {
    expect(at('Consideró que son «buenos» y confirman «la fortaleza».', joinsWithin, 1)).toBe(true);
    expect(at('Consideró que son «buenos», y confirman «la fortaleza».', joinsWithin, 1)).toBe(false);
    expect(at('Consideró que son «buenos» o confirman «la fortaleza».', joinsWithin, 1)).toBe(false);
    expect(at('Consideró los datos «buenos» y confirman «la fortaleza».', joinsWithin, 1)).toBe(false);
  });

  it('follow a colon near before them', () => {
    expect(at('Fuentes rebajan el golpe: se trataría de «nada».', colonBefore)).toBe(true);
    expect(at('Fuentes rebajan el golpe, se trataría de «nada».', colonBefore)).toBe(false);
  });
});

describe('what the words themselves tell', () => {
  it.each([
    ['por dignidad y por cansancio', true],
    ['muchas veces', true],
    ['por escrito', true],
    ['por dignidad', false],
    ['la dignidad y el cansancio', false],
  ])('«%s» is a reason or a manner: %s', (text, is) => {
    expect(isAdjunct(text)).toBe(is);
  });

  it.each([
    ['Se acabó todo', true],
    ['se acabó.', true],
    ['¿quién?', true],
    ['Se acabó', false],
    ['se acabó todo ya', false],
  ])('«%s» is a whole sentence: %s', (text, is) => {
    expect(isWholeSentence(text)).toBe(is);
  });

  it('a cry stands after «un», and is nobody’s', () => {
    const cry = (body: string, text: string) => at(body, (line, place) => isCry(text, line, place));
    expect(cry('Murmullos y un «¡queremos verlo!».', '¡queremos verlo!')).toBe(true);
    expect(cry('Murmullos y un «queremos verlo».', 'queremos verlo')).toBe(false);
    expect(cry('Murmullos y su «¡queremos verlo!».', '¡queremos verlo!')).toBe(false);
  });
});

describe('what stands before the words', () => {
  it('is nothing but marks', () => {
    expect(at('— «Llueve», dijo Ana Ruiz.', isLeadingMark)).toBe(true);
    expect(at('Y «llueve», dijo Ana Ruiz.', isLeadingMark)).toBe(false);
  });

  it.each([
    ['Dedicó el premio a su madre: «Vuelvo».', 'singular'],
    ['Dedicaron el premio a su madre: «Vuelvo».', 'plural'],
    ['Se dedicó el premio a su madre: «Vuelvo».', null],
    ['Tarde de lluvia: «Vuelvo».', null],
    ['«Vuelvo», y dedicó el premio.', null],
  ])('is a verb of one, of several, or none: %s', (body, number) => {
    expect(at(body, verbNumber)).toBe(number);
  });
});

describe('whoever the clause before a colon is about', () => {
  it('is who begins what is joined or stands past a semicolon', () => {
    expect(words('Lo llaman Firmante, pero él no se inmuta: «Vuelvo».', clauseBefore)).toBe('él');
    expect(words('El río subió; la alcaldesa está harta: «Vuelvo».', clauseBefore)).toBe('la alcaldesa');
    expect(words('El río subió, pero la puerta aguantó: «Vuelvo».', clauseBefore)).toBeNull();
    expect(words('El río subió pero ella no se inmuta: «Vuelvo».', clauseBefore)).toBeNull();
  });

  it('is pointed back at by «quien»', () => {
    const body = (link: string) =>
      `Lo agradeció al coleccionista Luis Paz${link} restó mérito al gesto: «Vuelvo».`;
    expect(words('Habló Luis Paz, quien no estaba contento: «Vuelvo».', quienOwner)).toBe('Luis Paz');
    expect(words(body(', que'), quienOwner)).toBeNull();
    expect(words(body(' quien'), quienOwner)).toBeNull();
    expect(words('Vio la puerta, quien no estaba contento: «Vuelvo».', quienOwner)).toBeNull();
  });

  it('is pointed back at by «que», where the line is about a thing', () => {
    const clause = 'del ministro, Óscar Paz, que prefirió no mirar atrás: «Vuelvo».';
    expect(words(`El documento lleva la firma ${clause}`, relativeOwner)).toBe('Óscar Paz');
    expect(words(`La alcaldesa lleva la firma ${clause}`, relativeOwner)).toBeNull();
    expect(
      words('El documento lleva la firma de Óscar Paz y no mira atrás: «Vuelvo».', relativeOwner),
    ).toBeNull();
  });

  it('is whose one of several things is', () => {
    expect(words('Otro testimonio es el de una anciana mixteca: «Vuelvo».', ownerOfOne)).toBe(
      'una anciana mixteca',
    );
    expect(words('Otro testimonio vio el de una anciana mixteca: «Vuelvo».', ownerOfOne)).toBeNull();
    expect(words('Otro testimonio es el de una puerta: «Vuelvo».', ownerOfOne)).toBeNull();
    expect(words('Otro testimonio es el para una anciana mixteca: «Vuelvo».', ownerOfOne)).toBeNull();
  });
});

describe('whose clause ends at the colon', () => {
  it('is whoever does there what no list has as speech', () => {
    expect(words('Luis Paz pide datos, algo que Ana Ruiz no discute: «Tiene razón».', clauseOwner)).toBe(
      'Ana Ruiz',
    );
  });

  it.each([
    'Luis Paz pide datos, algo que nadie discute: «Tiene razón».',
    'Luis Paz pide datos, y Ana Ruiz discute: «Tiene razón».',
    'Luis Paz pide datos, algo que Ana Ruiz no discute con él: «Tiene razón».',
  ])('is not told by «%s»', (body) => {
    expect(words(body, clauseOwner)).toBeNull();
  });
});
