// Whom a line lets act besides its subject.
import { describe, expect, it } from 'vitest';
import {
  agentOf,
  calledIn,
  doerAtLast,
  isToldOfSubject,
  itIs,
  tellerIn,
  verbAtLast,
  withAge,
} from '../../../../knowledge/quotations/cues/line-actors.ts';
import { nobody } from '../../../../knowledge/quotations/people/speaker.ts';
import type { Phrase } from '../../../../knowledge/quotations/sentences/phrase.ts';
import { wordAt } from '../../../../knowledge/quotations/text/tokens.ts';
import { lastLineOf } from '../last-line.ts';

type Line = ReturnType<typeof lastLineOf>['line'];

const found = (sentence: string, find: (line: Line) => Phrase | null): string | null => {
  const { line, text } = lastLineOf(sentence);
  const phrase = find(line);
  return phrase && text(phrase);
};

describe('who somebody is, by name', () => {
  it.each([
    ['Esa mujer se llama Ana Ruiz.', 'Ana Ruiz'],
    ['Aquella mujer es Pilar Paz.', 'Pilar Paz'],
    ['El jugador más valioso fue el jardinero Emilio Paz.', 'el jardinero Emilio Paz'],
    ['Segundo fue Asier Munitiz, que se cayó.', 'Asier Munitiz'],
    ['Aquel niño es hoy Luis Paz.', 'Luis Paz'],
    ['El héroe de la tarde fue Luis Paz.', 'Luis Paz'],
    ['El ganador fue el alcalde, Luis Paz.', 'el alcalde'],
  ])('is told by «%s»: %s', (sentence, name) => {
    expect(found(sentence, calledIn)).toBe(name);
  });

  it.each([
    'Ana Ruiz llegó tarde.',
    'Ana Ruiz es la alcaldesa.',
    'Segundo Paz fue el alcalde.',
    'Esa mujer llama a Ana Ruiz.',
  ])('is not told by «%s»', (sentence) => {
    expect(found(sentence, calledIn)).toBeNull();
  });
});

describe('who it is', () => {
  it('is told by «era», and whose', () => {
    expect(found('Era su hijo, desde Mostar.', itIs)).toBe('su hijo');
  });

  it.each(['Era su casa.', 'Era el cartero.', 'Llegó su hijo.'])('is not told by «%s»', (sentence) => {
    expect(found(sentence, itIs)).toBeNull();
  });
});

describe('who tells, past what goes before', () => {
  it('is whoever says something behind a comma, or before «quien»', () => {
    expect(found('En la mesa que siguió al acto, su editor recordó que llovía.', tellerIn)).toBe('su editor');
    expect(
      found('No convenció a Crispín Arévalos, de la coordinadora, quien recordó que llovía.', tellerIn),
    ).toBe('Crispín Arévalos');
  });

  it('is nobody in a line that quotes first, or in which nobody says anything', () => {
    expect(found('«Llueve», recordó su editor.', tellerIn)).toBeNull();
    expect(found('En la mesa que siguió al acto, su editor llegó tarde.', tellerIn)).toBeNull();
  });
});

describe('by whom a thing is done', () => {
  it('is the one with a name behind «por» and a participle', () => {
    expect(found('Fue visto por Ana Ruiz, una buza.', agentOf)).toBe('Ana Ruiz');
    expect(found('Fue visto por una buza.', agentOf)).toBeNull();
    expect(found('Preguntó por Ana Ruiz.', agentOf)).toBeNull();
  });
});

describe('who comes in last', () => {
  const verbIn = (sentence: string) => {
    const { line } = lastLineOf(sentence);
    const at = verbAtLast(line);
    return at === -1 ? null : wordAt(line.tokens, line.chunks[at]?.from ?? 0)?.lower;
  };

  it.each([
    ['No hubo silencio hasta que intervino el masajista.', 'intervino'],
    ['El clima se cortó cuando pidió la palabra el vecino.', 'pidió'],
    ['El clima se cortó cuando lo pidió el vecino.', 'pidió'],
  ])('stands behind the verb of the last clause: %s', (sentence, verb) => {
    expect(verbIn(sentence)).toBe(verb);
  });

  it.each([
    'Hablan de trama cuando solo hay un procesado.',
    'No hubo silencio hasta que el masajista intervino.',
    'Dijo que intervino el masajista.',
    'Llegó hasta la puerta el masajista.',
  ])('is nobody in «%s»', (sentence) => {
    expect(verbIn(sentence)).toBeNull();
  });
});

describe('who did so, by «quien»', () => {
  it.each([
    ['El técnico mandó a batear a Josué Ontiveros, quien respondió con un doblete.', 'Josué Ontiveros'],
    ['El técnico llamó a Josué Ontiveros, quien no lo oyó.', 'Josué Ontiveros'],
  ])('has a name before the comma: %s', (sentence, name) => {
    expect(found(sentence, doerAtLast)).toBe(name);
  });

  it.each([
    'El técnico mandó a batear a un novato, quien respondió con un doblete.',
    'El técnico no sabe quien respondió.',
    'El técnico mandó a batear a Josué Ontiveros, a quien el público silbó.',
    'Josué Ontiveros, quien respondió «ya voy», bateó.',
  ])('is nobody in «%s»', (sentence) => {
    expect(found(sentence, doerAtLast)).toBeNull();
  });
});

describe('somebody with an age', () => {
  const aged = (sentence: string) => {
    const { line } = lastLineOf(sentence);
    const subject = line.subjects.ofLine;
    const speaker = { ...nobody, name: 'El alteño', way: 'source' as const };
    return subject && withAge(line, subject, speaker).person;
  };

  it('is a person, by whatever noun', () => {
    expect(aged('El alteño, de 79 años, abrió la silla.')).toBe(true);
    expect(aged('El alteño, de pie, abrió la silla.')).toBe(false);
  });
});

describe('a verb of saying between commas, behind the subject', () => {
  it.each([
    ['La concesionaria, dijo, arrastra un déficit.', true],
    ['La concesionaria, dijo, no arrastra un déficit.', true],
    ['La concesionaria dijo que arrastra un déficit.', false],
    ['La concesionaria, dijo el alcalde, arrastra un déficit.', false],
    ['Arrastra un déficit, dijo.', false],
  ])('is told of it by somebody who is left out, or is not: %s', (sentence, told) => {
    expect(isToldOfSubject(lastLineOf(sentence).line)).toBe(told);
  });
});
