// Where no verb or noun of a line says who speaks, whoever the line is about does: Ana estaba harta: «…».
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../../knowledge/quotations/finding/attribution.ts';
import { LineSpeaker } from '../../../../knowledge/quotations/finding/line-speaker.ts';
import { type LastLine, lastLineOf } from '../last-line.ts';
import { speakersOf } from '../speakers-of.ts';

/** A speaker of the last line, with how the text tells of them. */
function told(body: string, of: (speaker: LineSpeaker, read: LastLine) => Attribution | null) {
  const read = lastLineOf(body);
  const attribution = of(new LineSpeaker(read.who.speakers, read.whoSpeaks), read);
  return attribution && [attribution.speaker.name, attribution.speaker.way];
}

const subject = (body: string) =>
  told(body, (speaker, { line, discourse }) => speaker.ofSubject(line, discourse));
const onlyOne = (body: string) =>
  told(body, (speaker, { line, discourse }) => speaker.ofOnlyOne(line, discourse));

describe('the subject of a line', () => {
  it.each([
    ['La enfermera Rocío Paz abrió la puerta.', 'Rocío Paz', 'name'],
    ['Rocío Paz entró. La enfermera abrió la puerta.', 'Rocío Paz', 'role'],
    ['Rocío Paz entró. Ella abrió la puerta.', 'Rocío Paz', 'pronoun'],
    ['La empresa Gasvega abrió la planta.', 'La empresa Gasvega', 'source'],
    ['Una vecina abrió la puerta.', 'Una vecina', 'source'],
  ])('speaks by its name, a role, a pronoun or a noun: %s', (body, name, way) => {
    expect(subject(body)).toEqual([name, way]);
  });

  it.each([
    ['it is a thing', 'La puerta se abrió.'],
    ['the line has none', 'Se abrió a las diez.'],
    ['it is open whom the pronoun means', 'Rocío Paz y Eva Gil entraron. Ella abrió la puerta.'],
    ['nobody was told of before the pronoun', 'Ella abrió la puerta.'],
  ])('does not speak where %s: %s', (_, body) => {
    expect(subject(body)).toBeNull();
  });

  it('does not speak where it is written, and so in the words of whoever wrote it', () => {
    expect(subject('El mensaje de Nora Lagos recorrió el barrio.')).toBeNull();
    expect(subject('La carta de Nora Lagos recorrió el barrio.')).toBeNull();
    expect(subject('El informe de la oficina recorrió el barrio.')).toEqual([
      'El informe de la oficina',
      'source',
    ]);
  });
});

describe('the only person whom a line names', () => {
  it('speaks wherever the name stands', () => {
    expect(onlyOne('Con esta frase empezó su intervención la enfermera Rocío Paz.')).toEqual([
      'Rocío Paz',
      'name',
    ]);
  });

  it('speaks where the other names are of things', () => {
    expect(onlyOne('Con esta frase Rocío Paz presentó el Plan Marea.')).toEqual(['Rocío Paz', 'name']);
  });

  it.each([
    ['two are named', 'Con esta frase Eva Gil calló y Rocío Paz salió.'],
    ['the name hangs on another noun', 'Con esta frase empezó el hijo de Rocío Paz.'],
    ['nobody has a name', 'Con esta frase empezó la enfermera.'],
    ['the name is a thing’s', 'Con esta frase empezó el Plan Marea.'],
  ])('does not speak where %s: %s', (_, body) => {
    expect(onlyOne(body)).toBeNull();
  });
});

describe('a quotation without a verb of saying', () => {
  it.each([
    ['La alcaldesa Nora Lagos estaba harta: «Me voy a casa».', 'Nora Lagos'],
    ['La alcaldesa, Nora Lagos, entró. La alcaldesa estaba harta: «Me voy a casa».', 'Nora Lagos'],
    ['Nora Lagos entró. Ella estaba harta: «Me voy a casa».', 'Nora Lagos'],
    ['Ella estaba harta: «Me voy a casa».', null],
    ['La puerta estaba rota: «Me voy a casa».', null],
  ])('belongs past a colon to the subject of its line: %s', (body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker]);
  });

  it.each([
    ['Con esas palabras, Eva Gil cerró la reunión con Rocío Paz.', 'Eva Gil'],
    ['Con esas palabras cerró la reunión la enfermera Rocío Paz.', 'Rocío Paz'],
    ['Con esas palabras cerró la reunión el vecino Luis Mena, la enfermera Rocío Paz aplaudió.', null],
  ])(
    'belongs to the subject of a next line about the words, or the only one named there: %s',
    (next, speaker) => {
      expect(speakersOf(`«Ya nadie baja al río por la tarde». ${next}`)).toEqual([speaker]);
    },
  );
});
