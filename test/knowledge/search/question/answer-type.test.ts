import { describe, expect, it } from 'vitest';
import { SIGN } from '../../../../knowledge/search/index/signs.ts';
import { typeAsked } from '../../../../knowledge/search/question/answer-type.ts';
import data from '../../../../knowledge/search/question/answer-types.json' with { type: 'json' };
import { KINDS } from '../../../../knowledge/search/question/question-kind.ts';
import { patternsOf } from '../../../../knowledge/search/question/word-patterns.ts';
import { Search } from '../../../../knowledge/search/search.ts';
import classes from '../../../../knowledge/spanish/lexicon/classes.json' with { type: 'json' };
import { spanishLexicon } from '../../../../knowledge/spanish/lexicon.ts';
import { wordsOf } from '../../../../knowledge/spanish/words.ts';
import { articleOf } from '../../../articles.ts';
import { featuresOf } from '../indexed.ts';

function keysOf(text: string): string[] {
  return wordsOf(text).map(({ key }) => key);
}

function shows(question: string, sentence: string): boolean | undefined {
  return typeAsked(keysOf(question))?.type.isShown(sentence, () => keysOf(sentence));
}

describe('the finer type of answer that a question asks for', () => {
  it.each([
    ['de dónde es la tenista', 'origin'],
    ['¿De qué país es el arquero?', 'origin'],
    ['cómo quedaron al final', 'score'],
    ['por cuánto ganó Peñarol', 'score'],
    ['¿Qué apodo le pusieron?', 'nickname'],
    ['cuántos años tiene el alcalde', 'age'],
    ['¿hasta cuándo estará cerrada la calle?', 'deadline'],
    ['cada cuánto pasa el camión', 'frequency'],
    ['¿Qué porcentaje votó?', 'share'],
    ['en qué puesto va Alianza', 'rank'],
    ['¿De qué color era la moto?', 'colour'],
    ['de qué murió la actriz', 'death'],
    ['a qué se dedica el detenido', 'trade'],
    ['¿De quién es la finca?', 'owner'],
    ['cuánto le dieron al ex gerente', 'sentence'],
    ['de qué lo acusan', 'charge'],
    ['¿Dónde encontraron la moto?', 'found'],
    ['¿De qué partido es la senadora?', 'party'],
    ['cómo votó el bloque', 'vote'],
    ['sigue de técnico o renunció', 'staying'],
  ])('«%s» asks for: %s', (question, type) => {
    expect(typeAsked(keysOf(question))?.type.name).toBe(type);
  });

  it.each([
    'quién firmó el tratado',
    '¿En qué quedaron las partes?',
    '¿En qué parte del pueblo fue?',
    '¿Por qué le dicen eso?',
    '¿Qué dijo la ministra?',
    '',
  ])('is none in «%s»', (question) => {
    expect(typeAsked(keysOf(question))).toBeUndefined();
  });

  it('is told by its words, wherever they stand', () => {
    const asked = typeAsked(keysOf('oye, ¿de qué color era la moto?'));
    expect([asked?.start, asked?.end]).toEqual([2, 4]);
  });
});

describe('a sentence shows an answer', () => {
  it.each([
    ['de dónde es', 'La cordobesa Ana Ruiz ganó la etapa.'],
    ['de dónde es', 'Vilma Sosa, la delantera esmeraldeña, marcó el segundo.'],
    ['de dónde es', 'Nació el 3 de mayo de 1950 en Tarija.'],
    ['de dónde es', 'Julia Paz (Loja, 1979) presentó su libro.'],
    ['cómo quedaron', 'El partido terminó 2-2.'],
    ['cómo quedaron', 'Ganó por tres a uno.'],
    ['cómo le dicen', 'Fue detenido Luis Paz, alias «Tuerca».'],
    ['cómo le dicen', 'Lo llaman «el Sabio».'],
    ['cuántos años tiene', 'Rosa Gil, de 74 años, vive sola.'],
    ['cada cuánto', 'La feria se monta todos los domingos.'],
    ['en qué puesto va', 'El equipo sigue en la quinta posición.'],
    ['de qué color era', 'Huyeron en una moto roja.'],
    ['a qué se dedica', 'Gil, albañil, cayó del andamio.'],
    ['de quién es la casa', 'La casa es propiedad de una fundación.'],
    ['qué porcentaje', 'Lo apoya el 40 % de los vecinos.'],
  ])('to «%s»: «%s»', (question, sentence) => {
    expect(shows(question, sentence)).toBe(true);
  });

  it.each([
    ['de dónde es', 'La soprano volverá con un pequeño recital.'],
    ['cómo quedaron', 'Asistieron 14.000 personas.'],
    ['cada cuánto', 'Corrió diez kilómetros.'],
    ['cuántos años tiene', 'Marcó a los nueve segundos.'],
    ['en qué puesto va', 'Don Segundo Paredes vio el partido.'],
  ])('but not to «%s»: «%s»', (question, sentence) => {
    expect(shows(question, sentence)).toBe(false);
  });
});

describe('in a search', () => {
  const story = [
    'Condenan al contador del club. Luis Mora usó el dinero del club en apuestas. Mora, conocido como «el Zorro», vive en Talca.',
    'El club jugó ayer con diez hombres durante siete minutos. El partido del club terminó 3-1.',
  ];
  const search = new Search([articleOf(...story)], spanishLexicon);
  const first = (question: string) => {
    const { passages, nearby } = search.ask(question, 1);
    return [...passages, ...nearby][0]?.text;
  };

  it('the sentence with the nickname comes first, not one with a name', () => {
    expect(first('cómo le dicen a Mora')).toContain('el Zorro');
  });

  it('the sentence with the score comes first, not one with other numbers', () => {
    expect(first('cómo quedó el partido del club')).toContain('3-1');
  });

  it('only what shows the type has the feature', () => {
    const [sauna, score] = featuresOf(
      'cómo quedó el clásico',
      'El clásico se jugó ayer.',
      'El clásico acabó 2-0.',
    );
    expect(sauna?.typed).toBe(0);
    expect(score?.typed).toBeGreaterThan(0.5);
  });

  it('what articles seldom tell makes an answer less sure where the paragraph tells none', () => {
    const told = search.ask('qué apodo tiene Mora', 1).confidence;
    const untold = search.ask('qué edad tiene Mora', 1).confidence;
    expect(untold).toBeLessThan(told / 2);
  });
});

describe('the types of answer', () => {
  it('have names of their own, and kinds and signs that are known', () => {
    expect(new Set(data.types.map(({ type }) => type)).size).toBe(data.types.length);
    for (const { kind, wanted = [], accepted = [] } of data.types) {
      if (kind !== undefined) expect(KINDS).toContain(kind);
      for (const sign of [...wanted, ...accepted]) expect(Object.keys(SIGN)).toContain(sign);
    }
  });

  it('have patterns that are asked folded and can be read', () => {
    for (const { type, asked, shown } of data.types) {
      expect([type, asked.join(' ')]).toEqual([type, asked.join(' ').replace(/[áéíóúñü]/g, '!')]);
      expect(asked.length).toBeGreaterThan(0);
      expect(() => [patternsOf(asked, data.parts), patternsOf(shown, data.parts)]).not.toThrow();
    }
  });

  it('show by classes that there are, or by patterns', () => {
    const names = new Set(classes.classes.map(({ asked }) => asked[0]));
    for (const { shown, classes: own = [] } of data.types) {
      expect(shown.length + own.length).toBeGreaterThan(0);
      for (const name of own) expect(names).toContain(name);
    }
  });
});
