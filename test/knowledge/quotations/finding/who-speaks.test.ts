// Whoever a cue names: somebody known, whom a pronoun means, or whom the line leaves out.
import { describe, expect, it } from 'vitest';
import { cueBefore } from '../../../../knowledge/quotations/cues/cue-before.ts';
import { toldCue } from '../../../../knowledge/quotations/cues/cue-told.ts';
import { WhoSpeaks } from '../../../../knowledge/quotations/finding/who-speaks.ts';
import { nobody, type Speaker } from '../../../../knowledge/quotations/people/speaker.ts';
import { stretchIn, verbIn } from '../cue-in.ts';
import { lastLineOf } from '../last-line.ts';
import { person } from '../person.ts';
import { speakersOf } from '../speakers-of.ts';

/** Of the verb that ends in a word of the last line, or else of what stands before its quotation. */
function speaks(body: string, word?: string, first: Speaker = nobody): [name: string | null, way: string] {
  const read = lastLineOf(body);
  const { line, who, discourse } = read;
  const verb = word === undefined ? null : verbIn(read, word);
  const cue = verb ? toldCue(line, verb.at, verb.verb) : cueBefore(line, stretchIn(read), null);
  if (!cue) throw new Error(`no cue in: ${body}`);
  const { name, way } = new WhoSpeaks(who, first).of({ line, discourse }, cue);
  return [name, way];
}

describe('somebody whom the line names', () => {
  it.each([
    ['by name', 'Ana Ruiz dijo: «Voy».', 'Ana Ruiz', 'name'],
    ['by role', 'La alcaldesa, Ana Ruiz, llegó. La alcaldesa dijo: «Voy».', 'Ana Ruiz', 'role'],
    ['by a noun', 'La contable Ana Ruiz llegó. La mujer dijo: «Voy».', 'Ana Ruiz', 'role'],
    ['by a pronoun', 'Ana Ruiz llegó. Ella dijo: «Voy».', 'Ana Ruiz', 'pronoun'],
    ['by what they also are', 'La médica Ana Ruiz llegó. La también poeta dijo: «Voy».', 'Ana Ruiz', 'role'],
    [
      'by a word that no list has',
      'Ana Ruiz dirige la banda. La payadora explicó que «va».',
      'Ana Ruiz',
      'role',
    ],
    ['as the article words them', 'Una vecina dijo: «Voy».', 'Una vecina', 'source'],
    [
      'as it has worded them first',
      'Un taxista llegó. El taxista, que no quiso dar su nombre, dijo: «Voy».',
      'Un taxista',
      'source',
    ],
    [
      'as it has worded them first',
      'Unas fuentes llegaron. Las mismas fuentes dijeron: «Voy».',
      'Unas fuentes',
      'source',
    ],
  ])('speaks %s: %s', (_, body, name, way) => {
    expect(speaks(body)).toEqual([name, way]);
  });

  it.each([
    ['a thing says nothing', 'Ana Ruiz cerró. Una puerta dijo: «Voy».'],
    ['several like one are told of', 'Vecinos como Ana Ruiz dijeron: «Voy».'],
  ])('is not given where %s: %s', (_, body) => {
    expect(speaks(body, body.includes('dijeron') ? 'dijeron' : 'dijo')[0]).toBeNull();
  });

  it('is not the one whom another paragraph calls so, by «su»', () => {
    expect(
      speakersOf('La entrenadora, Eva Gil, llegó.\n\nAna Ruiz llegó. Su entrenadora dijo: «Voy».'),
    ).toEqual([null]);
  });

  it('is the other one of the two, by «su contendora»', () => {
    expect(speaks('Eva Gil llegó. Ana Ruiz llegó. Su contendora dijo: «Voy».')[0]).toBe('Eva Gil');
  });
});

describe('somebody left out', () => {
  it.each([
    ['whoever acted last', 'Ana Ruiz llegó. Dijo: «Voy».', 'Ana Ruiz'],
    ['whoever acted before the line', 'Ana Ruiz llegó. Su cliente, dijo, es «un chivo».', 'Ana Ruiz', 'dijo'],
    ['whoever was asked', 'Ana Ruiz llegó. Luis Paz llegó. Preguntada por eso, contestó: «Voy».', 'Ana Ruiz'],
    ['whoever is asked right there', 'Preguntada la ministra Ana Ruiz, contestó: «Voy».', 'Ana Ruiz'],
    [
      'whoever is heard',
      'La presidenta, Ana Ruiz, llegó. Un vecino la oyó gritar: «Voy».',
      'Ana Ruiz',
      'oyó',
    ],
    ['the line’s subject, by «a su juicio»', 'Ana Ruiz se opone porque, a su juicio, «va mal».', 'Ana Ruiz'],
  ])('is %s: %s', (_, body, name, word?: string) => {
    expect(speaks(body, word)[0]).toBe(name);
  });

  it('is not several to whom the words are said', () => {
    expect(speaks('Los vecinos llamaron. «Voy», les contestaron.', 'contestaron')).toEqual([null, 'none']);
    const body = 'Parte de la oposición se fue cuando habló Ana Ruiz. «Voy», les gritó.';
    expect(speaks(body, 'gritó')[0]).toBe('Ana Ruiz');
  });

  it('is nobody where nobody in particular says so', () => {
    expect(speaks('Ana Ruiz llegó. Se dice que «va».')).toEqual([null, 'none']);
  });
});

describe('«I»', () => {
  const ana = person('Ana Ruiz', { gender: 'feminine' });

  it('is whoever says it', () => {
    expect(speaks('Yo dije: «Voy».', undefined, ana)[0]).toBe('Ana Ruiz');
    expect(speaks('Dije: «Voy».', undefined, ana)[0]).toBe('Ana Ruiz');
    expect(speaks('Yo dije: «Voy».')[0]).toBeNull();
  });

  it('is not whoever says something to me: it is whom the line has just named', () => {
    expect(speaks('Llamé a Luis Paz y me dijo: «Voy».', undefined, ana)[0]).toBe('Luis Paz');
  });
});

describe('what is written', () => {
  it('is in the words of whoever wrote it, and of nobody by itself, but for a letter', () => {
    expect(speaks('El mensaje decía: «Voy».', 'decía')[0]).toBeNull();
    expect(speaks('La carta decía: «Voy».', 'decía')).toEqual(['La carta', 'source']);
    expect(speaks('Ana Ruiz llegó. Su mensaje decía: «Voy».', 'decía')[0]).toBe('Ana Ruiz');
    expect(speaks('El mensaje del club decía: «Voy».', 'decía')).toEqual(['El mensaje del club', 'source']);
  });

  it('goes on as the text that was told of', () => {
    const { whoSpeaks, ...read } = lastLineOf('El texto pide «calma».');
    const report = person('el informe', { person: false, way: 'source', noun: 'informe' });
    read.discourse.pages.reads(report, false);
    const { at, verb } = verbIn({ whoSpeaks, ...read }, 'pide');
    const cue = toldCue(read.line, at, verb);
    expect(whoSpeaks.of({ line: read.line, discourse: read.discourse }, cue).name).toBe('el informe');
  });
});

describe('whoever answers or goes on', () => {
  it('is not whoever asked, and is whoever spoke last', () => {
    expect(
      speakersOf('La enfermera Ana Ruiz preguntó a Eudoxia Palacios. «No», contestó la partera.'),
    ).toEqual(['Eudoxia Palacios']);
    expect(speakersOf('«Ya», dijo la torera Ana Ruiz. «No», añadió la rejoneadora.')).toEqual([
      'Ana Ruiz',
      'Ana Ruiz',
    ]);
  });
});

it('whoever tells of a man is not that man', () => {
  const read = lastLineOf('El maestro Luis Paz llegó. Luis Paz contó que el maestro le advirtió: «Voy».');
  const { line, discourse, whoSpeaks } = read;
  const { at, verb } = verbIn(read, 'advirtió');
  const besides = (teller: string) =>
    whoSpeaks.besides(person(teller), { line, discourse }, toldCue(line, at, verb)).name;
  expect([besides('Eva Gil'), besides('Luis Paz')]).toEqual(['Luis Paz', null]);
});
