// Words set apart between marks as a term: foreign, hedged, talked of, or what a clause is about.
import { describe, expect, it } from 'vitest';
import {
  isApposed,
  isChanted,
  isClauseSubject,
  isDeclared,
  isExplained,
  isForeign,
  isHedged,
  isJargon,
  isLineSubject,
  isSubjectNamed,
  isWordTalkedOf,
} from '../../../../knowledge/quotations/finding/set-apart.ts';
import { type MarkedIn, markedIn } from '../marked-in.ts';

/** Texts of which something is so, and texts of which it is not. */
function sorts(
  is: (found: MarkedIn) => boolean,
  { so, not }: { readonly so: readonly string[]; readonly not: readonly string[] },
): void {
  it.each(so)('is so: %s', (body) => {
    expect(is(markedIn(body))).toBe(true);
  });
  it.each(not)('is not so: %s', (body) => {
    expect(is(markedIn(body))).toBe(false);
  });
}

it.each([
  ['compliance', false],
  ['reporting', true],
  ['lawfare', true],
  ['show', true],
  ['marketing', true],
  ['coffee', true],
  ['agua', false],
  ['perro', false],
  ['Show', false],
  ['show business', false],
])('«%s» is foreign by its spelling: %s', (text, is) => {
  expect(isForeign(text)).toBe(is);
});

describe('what a clause is about', () => {
  sorts(({ marked }) => isClauseSubject(marked), {
    so: [
      'Recuerda que el «protocolo de estela» se cumplió.',
      'Firmó ayer, y el «acuerdo histórico» duerme.',
      'Recuerda que el anterior «precio solidario» no bajó.',
      'Recuerda que la «marea» de ayer fue grande.',
    ],
    not: [
      'Reconoció que el trámite «se quedó en un escritorio» se cumplió.',
      'Recuerda que el «¡ya basta!» se cumplió.',
      'Recuerda que un «protocolo de estela» se cumplió.',
      'Recuerda aquel «protocolo de estela» y se cumplió.',
      'Recuerda el «protocolo de estela» no cumplido.',
      'Recuerda que el «protocolo de estela» con gusto.',
    ],
  });
});

describe('what a crowd chants', () => {
  sorts(({ marked, before }) => isChanted(marked, before), {
    so: [
      'Coreaban «El agua no se vende».',
      'Coreó desde el principio el «¡Sí se puede!».',
      'Salieron al grito de «Menos multas, más mesas».',
      'Salieron entre gritos de «¡Dimisión!».',
      'Salieron con un coro de «¡Que se vayan!».',
      'Con el cántico de siempre, «De aquí no se va nadie».',
    ],
    not: [
      'Salieron al grito de «¡Fuera, fuera!».',
      'Salieron entre gritos de «¡Fuera, fuera!».',
      'Coreaban ayer y Ana dijo «El agua no se vende».',
      'Salieron y pidieron «El agua no se vende».',
    ],
  });
});

describe('what is set beside the thing that it names', () => {
  sorts(({ marked }) => isApposed(marked), {
    so: [
      'La figura que se aplicó, «abigeato agravado», prevé una pena.',
      'Su propuesta, «Arena», mezcla lino y fibras.',
      'Agregó que la frase de los anuncios, «agua para todos», no gusta.',
    ],
    not: [
      'La vecina que llegó, «abigeato agravado», prevé una pena.',
      'La empresa que llegó, «abigeato agravado», prevé una pena.',
      'La frase de Ana, «agua para todos», no gusta.',
      'La figura se aplicó, «abigeato agravado», prevé una pena.',
      'La figura que se aplicó, «abigeato agravado», dijo Ana.',
      'La figura que se aplicó, «¡Basta!», prevé una pena.',
      'La figura que se aplicó «abigeato agravado», prevé una pena.',
    ],
  });
});

describe('other people’s word', () => {
  sorts(({ marked, before }) => isHedged(marked, before), {
    so: [
      'Llegó la famosa «austeridad».',
      'Evita lo «políticamente correcto».',
      'Aplicó la figura de «abigeato».',
      'Era considerado una «laguna sísmica».',
    ],
    not: [
      'Llegó la «austeridad».',
      'Evita lo «que es de todos».',
      'Calificó la figura de «abigeato».',
      'Llegó la famosa «¡austeridad!».',
      'Llegó la famosa «uno dos tres cuatro cinco seis siete».',
    ],
  });
});

describe('a word of their own', () => {
  sorts(({ marked }) => isJargon(marked), {
    so: ['En la jerga de los negociadores, los barcos forman «la fila del pan».'],
    not: [
      'En la plaza de los negociadores, los barcos forman «la fila del pan».',
      'Con la jerga de los negociadores, los barcos forman «la fila del pan».',
      'En la jerga de los negociadores, los barcos forman «¡fila!».',
    ],
  });
});

describe('a state that is called', () => {
  sorts(({ marked, before }) => isDeclared(marked, before), {
    so: [
      'Declaró la «alarma ciclónica».',
      'Mantiene la «alerta roja».',
      'Declaró en agosto la «emergencia agrícola».',
    ],
    not: ['Declaró una «alarma ciclónica».', 'Pidió la «alerta roja».', 'Declaró la «alerta roja de ayer».'],
  });
});

describe('a word that is talked of', () => {
  sorts(({ marked }) => isWordTalkedOf(marked), {
    so: [
      'Pidió que no se hable de «leyenda».',
      'Evitó hablar, sin embargo, de un «entregador».',
      'Ya no se habla del «plan».',
    ],
    not: [
      'Ayer hablaba de «leyenda».',
      'No se hable con «leyenda».',
      'No se hable de «una leyenda que ya pasó».',
    ],
  });
});

describe('a name that begins a clause', () => {
  sorts(({ marked, before }) => isSubjectNamed(marked, before), {
    so: ['Ana dijo que «Cien noches» fue su mejor libro.'],
    not: [
      'Ana dijo que «cien noches» fue su mejor libro.',
      'Ana dijo que «Cien noches» con gusto.',
      'Ana dijo «Cien noches» fue su mejor libro.',
    ],
  });
});

describe('what a line begins with and then explains', () => {
  const explained = (body: string) => isExplained(markedIn(body).marked);

  it.each([
    '«La última función», que cuenta una vida, seguirá en cartel.',
    'El «martes grande», el mercado de antes de las fiestas, se mantendrá.',
    'El «martes grande», que cumple cien años, se mantendrá.',
  ])('is what it is about: %s', (body) => {
    expect(explained(body)).toBe(true);
  });

  it.each([
    '«No iré», que dijo Ana.',
    '«No iré», dijo Ana, la alcaldesa.',
    '«¡La última función!», que cuenta una vida, seguirá en cartel.',
    'Ana dijo «La última función», que cuenta una vida.',
    'El «martes grande», la alcaldesa Ana Gil, dijo que no.',
  ])('is not what somebody says: %s', (body) => {
    expect(explained(body)).toBe(false);
  });
});

describe('a name that begins a line', () => {
  sorts(({ marked }) => isLineSubject(marked), {
    so: ['«Casa Perico» responde a una idea.', '«El Chispa» lo contó todo.'],
    not: [
      '«Ya voy» dijo Ana.',
      '«Casa Perico», responde a una idea.',
      '«casa Perico» responde a una idea.',
      '«Esto es Perico» responde a una idea.',
      'Ayer «Casa Perico» responde a una idea.',
      '«Casa Perico» dijo la alcaldesa.',
    ],
  });
});
