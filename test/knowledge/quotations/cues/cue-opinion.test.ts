// Para Ana Gil, la sentencia confirma «…»: a line that opens with somebody’s opinion tells the rest in their words.
import { describe, expect, it } from 'vitest';
import { opinionOver, somebodyBefore } from '../../../../knowledge/quotations/cues/cue-opinion.ts';
import { toldCue } from '../../../../knowledge/quotations/cues/cue-told.ts';
import { lastLineOf } from '../last-line.ts';
import { speakersOf } from '../speakers-of.ts';

/** The opinion in whose words the verb that ends in `word` is told. */
function opinionAt(body: string, word: string): string | null {
  const { line, text, chunkAt } = lastLineOf(body);
  const at = chunkAt(word);
  const verb = line.chunks[at];
  if (verb?.kind !== 'speech') throw new Error(`«${word}» says nothing`);
  const cue = opinionOver(line, at, toldCue(line, at, verb));
  return cue && [cue.words, cue.phrase].flatMap((range) => (range ? [text(range)] : [])).join(' ');
}

function beforeAt(body: string, word: string): string | null {
  const { line, text, chunkAt } = lastLineOf(body);
  const verb = line.chunks[chunkAt(word)];
  const phrase = verb ? somebodyBefore(line, verb) : null;
  return phrase && text(phrase);
}

describe('what a line opens with', () => {
  it.each([
    ['Para Ana Gil, la sentencia confirma que «hubo abuso».', 'confirma', 'Para Ana Gil'],
    ['Para ella, la sentencia confirma que «hubo abuso».', 'confirma', 'Para ella'],
    ['Para Ana Gil, eso indica que «hubo abuso».', 'indica', 'Para Ana Gil'],
    ['Según Ana Gil, sus socios se sienten «solos».', 'sienten', 'Según Ana Gil'],
    ['Según Ana Gil, la compañía ofreció «migajas».', 'ofreció', 'Según Ana Gil'],
    ['Según Ana Gil, los diputados votaron pensando en «su bolsillo».', 'pensando', 'Según Ana Gil'],
    ['Según Ana Gil, las cartas muestran a una mujer «divertida».', 'muestran', 'Según Ana Gil'],
    ['A su juicio, los jueces valoraron la prueba «de manera sesgada».', 'valoraron', 'A su juicio'],
    ['En su opinión, los jueces calificaron la prueba de «floja».', 'calificaron', 'En su opinión'],
  ])('tells what a text shows, others do, or somebody sees so: %s', (body, verb, opinion) => {
    expect(opinionAt(body, verb)).toBe(opinion);
  });

  it.each([
    ['a person says it', 'Para Ana Gil, el fiscal confirma que «hubo abuso».', 'confirma'],
    ['a thing that is no text shows it', 'Para Ana Gil, la tarde indica que «hubo abuso».', 'indica'],
    ['a person says it', 'Según Ana Gil, el fiscal dijo que «hubo abuso».', 'dijo'],
    ['a person shows it', 'Según Ana Gil, el alcalde muestra «desgana».', 'muestra'],
    ['a text says it', 'Según Ana Gil, el informe dice «basta».', 'dice'],
    ['a thing shows that it is so', 'Según Ana Gil, las cartas muestran que «hubo abuso».', 'muestran'],
    [
      'it is reckoned and not thought',
      'Según sus cálculos, los jueces calificaron la prueba de «floja».',
      'calificaron',
    ],
    ['somebody says that it is so', 'A su juicio, los jueces dijeron que «hubo abuso».', 'dijeron'],
    [
      'it stands at somebody’s side',
      'A su lado, los jueces calificaron la prueba de «floja».',
      'calificaron',
    ],
    ['the line opens with no opinion', 'La sentencia confirma que «hubo abuso».', 'confirma'],
    ['«para» brings in what others did', 'Para Ana Gil, la compañía ofreció «migajas».', 'ofreció'],
    ['no comma parts it from the opinion', 'Según Ana Gil ya ofreció la compañía «migajas».', 'ofreció'],
  ])('leaves the words to their own subject where %s: %s', (_, body, verb) => {
    expect(opinionAt(body, verb)).toBeNull();
  });

  it('does not tell what somebody else has said, who is told of with «quien»', () => {
    const body = 'A su juicio, avisó el fiscal Luis Paz, quien declaró «de mala fe».';
    expect(opinionAt(body, 'declaró')).toBeNull();
  });

  it.each([
    ['Para Ana Gil, la sentencia confirma que «hubo abuso».', 'Ana Gil'],
    ['Para los analistas, eso indica que el mercado descuenta «una baja».', 'los analistas'],
    ['Según Ana Gil, la compañía ofreció «migajas».', 'Ana Gil'],
    ['Según la profesora, las cartas muestran a una mujer «divertida».', 'la profesora'],
    ['Eva Mena calló. A su juicio, los jueces valoraron la prueba «de manera sesgada».', 'Eva Mena'],
    ['Según Ana Gil, el fiscal dijo que «hubo abuso».', 'el fiscal'],
  ])('has the quotation: %s', (body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker]);
  });
});

describe('whoever the line is about before «según dijo»', () => {
  it('is somebody who stands before it', () => {
    const body = 'La alcaldesa Ana Gil visitó las obras que, según dijo, avanzan «a buen ritmo».';
    expect(beforeAt(body, 'dijo')).toBe('La alcaldesa Ana Gil');
    expect(speakersOf(body)).toEqual(['Ana Gil']);
  });

  it('is left out where that is a thing or stands after it', () => {
    const thing = 'Las obras que, según dijo, avanzan «a buen ritmo» gustan a la vecina.';
    expect(beforeAt(thing, 'dijo')).toBeNull();
    expect(beforeAt('Ya sonríe, según contó, la alcaldesa Ana Gil.', 'contó')).toBeNull();
    expect(speakersOf(`El edil Raúl Mena habló. ${thing}`)).toEqual(['Raúl Mena']);
  });
});
