// Which words of a line give its quotations to somebody, and which of them nobody says.
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../../knowledge/quotations/finding/attribution.ts';
import { Attributor } from '../../../../knowledge/quotations/finding/attributor.ts';
import type { Stretch } from '../../../../knowledge/quotations/text/stretch.ts';
import { stretchesOf } from '../../../../knowledge/quotations/text/stretches.ts';
import { articleOf } from '../article-of.ts';
import { lastLineOf } from '../last-line.ts';
import { person } from '../person.ts';

type Told = readonly [cue: string | null, speaker: string | null];

const told = (attribution: Attribution | null): Told | null =>
  attribution && [attribution.cue, attribution.speaker.name];

/** What each quotation of the last line of a text is given to; `before`: what the lines before leave to it. */
function given(body: string, before: Partial<Record<'inherited' | 'turn' | 'colon', Attribution>> = {}) {
  const { line, who, whoSpeaks, discourse } = lastLineOf(body);
  const all = stretchesOf(articleOf(body));
  const stretches = new Map<number, Stretch>();
  for (const [at, chunk] of line.chunks.entries()) {
    const stretch = chunk.kind === 'stretch' ? all[chunk.stretch] : undefined;
    if (stretch) stretches.set(at, stretch);
  }
  const reading = { line, discourse, inherited: null, turn: null, colon: null, ...before };
  return new Attributor(who, whoSpeaks).attribute(reading, stretches).map(told);
}

function lineTells(body: string, nominal = false) {
  const { line, who, whoSpeaks, discourse } = lastLineOf(body);
  return told(new Attributor(who, whoSpeaks).ofLine({ line, discourse }, nominal));
}

describe('words are given', () => {
  it.each<readonly [string, string, readonly Told[]]>([
    ['to whoever says them after them', '«Voy», dijo Ana Ruiz.', [['dijo', 'Ana Ruiz']]],
    ['to whoever says them before them', 'Ana Ruiz dijo que «va».', [['dijo', 'Ana Ruiz']]],
    ['by a source', 'Según Ana Ruiz, «va».', [['Según', 'Ana Ruiz']]],
    ['by what opens the line', 'De «atropello» lo calificó Ana Ruiz.', [['calificó', 'Ana Ruiz']]],
    ['by what closes it', 'El río está «muerto» y seco, lamentó Ana Ruiz.', [['lamentó', 'Ana Ruiz']]],
    ['by a participle', 'Fue tildado de «locura» por la oposición.', [['tildado', 'la oposición']]],
    ['to whoever it seems so to', 'A Ana Ruiz le parece «una locura».', [['parece', 'Ana Ruiz']]],
    ['to whoever signs', '«Voy» (Ana Ruiz, vecina).', [[null, 'Ana Ruiz']]],
    ['by a noun', 'La promesa de Ana Ruiz: «Voy».', [['promesa', 'Ana Ruiz']]],
    ['to whoever the line is about, past a colon', 'Ana Ruiz está harta: «Voy».', [[null, 'Ana Ruiz']]],
    [
      'to whoever acts, as their manner',
      'Ana Ruiz ha dimitido «por dignidad y por cansancio».',
      [[null, 'Ana Ruiz']],
    ],
    ['to whoever «quien» is', 'Lo supo Ana Ruiz, quien no estaba contenta: «Voy».', [[null, 'Ana Ruiz']]],
    [
      'to whoever a clause is about',
      'El río subió; la alcaldesa está harta: «Voy».',
      [[null, 'la alcaldesa']],
    ],
    ['to whoever is the topic', 'A la delantera el mote le hace gracia: «Voy».', [[null, 'la delantera']]],
    ['to whoever sent them', 'Leyó la carta que le mandó su maestra: «Voy».', [['mandó', 'su maestra']]],
    [
      'twice to one speaker',
      '«Voy», dijo Ana Ruiz, «y vuelvo».',
      [
        ['dijo', 'Ana Ruiz'],
        ['dijo', 'Ana Ruiz'],
      ],
    ],
    [
      'to the teller where a thing shows them',
      'Ana Ruiz indicó que los grifos mostraban valores «por encima».',
      [['indicó', 'Ana Ruiz']],
    ],
    [
      'to the teller of what a law does',
      'Ana Ruiz explicó que la ley obliga a que irse sea «tan fácil como entrar».',
      [['explicó', 'Ana Ruiz']],
    ],
    ['to whoever is left out', 'Ana Ruiz llegó. Dedicó el premio a su madre: «Voy».', [[null, 'Ana Ruiz']]],
  ])('%s: %s', (_, body, attributions) => {
    expect(given(body)).toEqual(attributions);
  });

  it('to whoever the lines before leave them to', () => {
    const attribution = { cue: null, speaker: person('Ana Ruiz') };
    expect(given('«Voy».', { inherited: attribution })).toEqual([[null, 'Ana Ruiz']]);
    expect(given('—Voy.', { turn: attribution })).toEqual([[null, 'Ana Ruiz']]);
    expect(given('—Un dique cuesta —calcula.', { colon: attribution })).toEqual([['calcula', 'Ana Ruiz']]);
  });
});

describe('words stay open', () => {
  it.each([
    ['a whole sentence that nobody says', '«Nunca jamás lo haré».'],
    ['a whole sentence past a colon', 'Tarde de lluvia: «Nunca jamás lo haré».'],
    ['a cry', 'Murmullos y un «¡queremos verlo!».'],
  ])('as %s: %s', (_, body) => {
    expect(given(body)).toEqual([[null, null]]);
  });
});

describe('nobody says', () => {
  it.each([
    ['words within a line', 'La tarde de «ensayo» fue larga.'],
    ['less than a sentence past a colon', 'Tarde de lluvia: «nunca».'],
    ['less than a sentence alone', '«nunca».'],
    ['what somebody finds', 'Encontró una nota sin firma: «nunca».'],
  ])('%s: %s', (_, body) => {
    expect(given(body)).toEqual([null]);
  });
});

describe('a line that quotes nothing', () => {
  it.each([
    ['by its verb of saying', 'Así lo dijo Ana Ruiz.', false, ['dijo', 'Ana Ruiz']],
    ['by a noun', 'Son palabras de Ana Ruiz.', true, ['palabras', 'Ana Ruiz']],
    ['by whom it is about', 'Con esas palabras, Ana Ruiz rompió su silencio.', false, [null, 'Ana Ruiz']],
    [
      'by the only one that it names',
      'Así midió Primo Furlanetti la tormenta.',
      false,
      [null, 'Primo Furlanetti'],
    ],
  ])('tells whose words were before it %s: %s', (_, body, nominal, attribution) => {
    expect(lineTells(body, nominal)).toEqual(attribution);
  });

  it('tells nothing by anything else', () => {
    expect([lineTells('Ana Ruiz llegó tarde.'), lineTells('Ana Ruiz llegó tarde.', true)]).toEqual([
      null,
      null,
    ]);
  });

  it('and ends in a colon brings in what is below it', () => {
    const { line, who, whoSpeaks, discourse } = lastLineOf('Esto dijo Ana Ruiz:');
    expect(told(new Attributor(who, whoSpeaks).beforeColon({ line, discourse }))).toEqual([
      'dijo',
      'Ana Ruiz',
    ]);
  });
});

it('whoever says «I» is one person, and no body', () => {
  const before = 'La policía llegó con Luis Paz.';
  expect(given(`${before} «Yo no fui», gritaba.`)).toEqual([['gritaba', 'Luis Paz']]);
  expect(given(`${before} «No fue él», gritaba.`)).toEqual([['gritaba', 'La policía']]);
});
