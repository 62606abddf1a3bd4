// Who acts in a line, so that whoever is left out after it may be meant.
import { describe, expect, it } from 'vitest';
import { Acting } from '../../../../knowledge/quotations/finding/acting.ts';
import { namedIn } from '../../../../knowledge/quotations/finding/named-in-line.ts';
import { stretchIn } from '../cue-in.ts';
import { lastLineOf } from '../last-line.ts';

/** Whoever acts last, once a part of the last line has been read so. */
function last(body: string, how: 'subject' | 'closing' | 'after' = 'subject'): string | null | undefined {
  const read = lastLineOf(body);
  const { line, who, whoSpeaks, discourse } = read;
  const acting = new Acting(who, whoSpeaks, discourse);
  const speech = line.chunks.some(({ kind }) => kind === 'stretch');
  if (how === 'subject') acting.subject(line, namedIn(who, line), speech);
  else if (how === 'closing') acting.closing(line);
  else acting.after(line, stretchIn(read));
  const one = discourse.pages.last();
  return one === null ? undefined : one.name;
}

describe('whoever a line is about', () => {
  it.each([
    ['its subject', 'Ana Ruiz llegó tarde.', 'Ana Ruiz'],
    ['who somebody is, by name', 'Esa mujer se llama Ana Ruiz.', 'Ana Ruiz'],
    ['whom it begins with', 'A Nicolás Lagos le cambió la cara.', 'Nicolás Lagos'],
    [
      'whoever tells something in it',
      'En la mesa que siguió al acto, su editor recordó que llovía.',
      'su editor',
    ],
    ['whom its noun means', 'La contable Ana Ruiz llegó. La mujer calló.', 'Ana Ruiz'],
    ['whom its pronoun means', 'Ana Ruiz llegó. Ella calló.', 'Ana Ruiz'],
    ['him, by «a él»', 'Luis Paz llegó. A él el título lo tiene sin cuidado.', 'Luis Paz'],
    ['by whom a thing is done', 'Fue visto por Ana Ruiz, una buza.', 'Ana Ruiz'],
    ['the only person in it', 'El término hizo reír a Ana Ruiz.', 'Ana Ruiz'],
    [
      'whoever did so in the end',
      'El técnico mandó a batear a Josué Ontiveros, quien respondió.',
      'Josué Ontiveros',
    ],
    [
      'whoever a further clause is about',
      'Ana Ruiz ganó la etapa, pero Luis Paz salvó el liderato.',
      'Luis Paz',
    ],
    ['whom a body does something to', 'El jurado premió ayer a Ana Ruiz.', 'Ana Ruiz'],
    ['whom an official does something to', 'El juez interrogó ayer a Ana Ruiz.', 'Ana Ruiz'],
    ['whom a paper asks', 'Este diario habló ayer con Ana Ruiz.', 'Ana Ruiz'],
    ['whom nobody expects', 'Nadie esperaba a Ana Ruiz.', 'Ana Ruiz'],
    ['whoever has a name, and not whom they do something to', 'Eva Gil premió ayer a Ana Ruiz.', 'Eva Gil'],
    ['whoever it likens to another', 'Como Luis Paz, Ana Ruiz vive en Lugo.', 'Ana Ruiz'],
    ['whoever holds an office, as told first', 'Como alcaldesa, Ana Ruiz abrió la sesión.', 'Ana Ruiz'],
    ['the one with two trades', 'El abogado y alcalde Luis Paz llegó.', 'Luis Paz'],
    ['whoever came, and not who acted then', 'Ana Ruiz llegó cuando hablaba el edil.', 'Ana Ruiz'],
    ['whoever acted before, past their kin', 'Ana Ruiz llegó. Su padre era maestro.', 'Ana Ruiz'],
    [
      'one person new to the text',
      'Ana Ruiz tocó tres veces, pero un empleado soltó el llanto.',
      'un empleado',
    ],
    [
      'whoever the clause behind a semicolon is about',
      'El intendente prometió ayuda; el chacarero se permite dudar.',
      'el chacarero',
    ],
  ])('is %s: %s', (_, body, name) => {
    expect(last(body)).toBe(name);
  });

  it.each([
    ['it is a thing', 'La puerta se abrió.'],
    ['two are named', 'Hizo reír a Ana Ruiz y a Luis Paz.'],
    ['nobody is', 'Llovió toda la tarde.'],
    ['it is where somebody was born', 'Nacida en Ana Ruiz, pintó.'],
    ['it asks', 'A preguntas de Ana Ruiz, calló.'],
    ['it opens with when', 'Cuando su sucesora, Mercè Gispert, lo invitó a subir, se negó.'],
  ])('is nobody where %s: %s', (_, body) => {
    expect(last(body)).toBeUndefined();
  });

  it.each([
    ['the pronoun may be for two', 'Ana Ruiz y Eva Gil llegaron. Ella calló.'],
    ['nobody in particular acts', 'Ana Ruiz llegó. Nadie calló.'],
    ['two act together', 'Ana Ruiz y Luis Paz callaron.'],
  ])('stays open where %s, so that nobody earlier is meant: %s', (_, body) => {
    expect(last(body)).toBeNull();
  });

  it('does not change where the line is in somebody’s words, or about what is theirs', () => {
    expect(last('Ana Ruiz llegó. A su entender, el Gobierno lo organizó mal.')).toBe('Ana Ruiz');
    expect(last('Ana Ruiz llegó. Su equipo anilló trescientos.')).toBe('Ana Ruiz');
    expect(last('Ana Ruiz llegó. Las empresas callaron.')).toBe('Ana Ruiz');
  });
});

describe('a line that quotes nothing', () => {
  it.each([
    [
      'whoever closes it with a verb of saying',
      'Fueron rescatadas, confirmó el fiscal Luis Paz.',
      'Luis Paz',
    ],
    ['also with «según»', 'Fueron rescatadas, según avanzó el fiscal Luis Paz.', 'Luis Paz'],
    ['whoever it draws on', 'Según la titular Ana Ruiz, faltan obras.', 'Ana Ruiz'],
    ['whoever speaks for a body', 'La Federación respondió por boca de su directora, Ana Paz.', 'Ana Paz'],
    ['whoever comes in at the end', 'No hubo silencio hasta que intervino el masajista.', 'el masajista'],
    ['whoever comes in at the end', 'El clima se cortó cuando pidió la palabra el vecino.', 'el vecino'],
  ])('leaves %s: %s', (_, body, name) => {
    expect(last(body, 'closing')).toBe(name);
  });

  it.each([
    ['no comma stands before the verb', 'Fueron rescatadas y confirmó el fiscal Luis Paz.'],
    ['a text says so', 'Según el informe, faltan obras.'],
    ['a thing comes in', 'No hubo silencio hasta que sonó la puerta.'],
  ])('leaves nobody where %s: %s', (_, body) => {
    expect(last(body, 'closing')).toBeUndefined();
  });
});

describe('what follows a quotation', () => {
  it('is a further clause about somebody', () => {
    expect(last('Calificó el día de «tranquilo», aunque su jefa, Ana Gil, recordó que falta.', 'after')).toBe(
      'Ana Gil',
    );
    expect(last('Luis Paz llegó, pero su jefa, Ana Gil, calló «ayer».', 'after')).toBeUndefined();
  });
});

it('a text that is told of with more than its noun is kept', () => {
  const texts = (body: string) => {
    const { line, who, whoSpeaks, discourse } = lastLineOf(body);
    new Acting(who, whoSpeaks, discourse).texts(line);
    discourse.pages.end(null);
    return [discourse.pages.textBut('')?.name, discourse.pages.textBefore?.name];
  };
  expect(texts('Leyó un informe de siete puntos.')).toEqual(['un informe de siete puntos', undefined]);
  expect(texts('El informe de la Contraloría es duro.')).toEqual([
    'El informe de la Contraloría',
    'El informe de la Contraloría',
  ]);
  expect(texts('Leyó un informe.')).toEqual([undefined, undefined]);
});
