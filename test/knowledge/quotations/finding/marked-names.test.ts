// Proper names and nicknames between marks: la empresa «X» · Anselmo Fraga, «el Faneca».
import { describe, expect, it } from 'vitest';
import { isNickname, isProperName } from '../../../../knowledge/quotations/finding/marked-names.ts';
import { markedIn } from '../marked-in.ts';

const proper = (body: string) => {
  const { marked, before } = markedIn(body);
  return isProperName(marked, before);
};
const nickname = (body: string, head: readonly string[] = []) => {
  const { marked, people, reader } = markedIn(body, head);
  return isNickname(marked, people, reader);
};

describe('a proper name', () => {
  it.each([
    ['after a noun for what has one', 'Zarpó el barco «Aguas del Sur».'],
    ['after such a noun and an adjective', 'Zarpó el barco pesquero «Aguas del Sur».'],
    ['of one word, though it has no capital', 'Zarpó el barco «marea».'],
    ['with «don»', 'Se oyó la voz de «Don Tornillo».'],
    ['with a capital amid a clause', 'Cruzó hasta la «Aguada Vieja» de noche.'],
  ])('stands %s: %s', (_, body) => {
    expect(proper(body)).toBe(true);
  });

  it.each([
    ['a body is asked for it', 'Ana Ruiz pidió al club «respeto».'],
    ['it is a sentence', 'Zarpó el barco «¡Adiós, muchachos!».'],
    ['it is long', 'Zarpó el barco «Uno dos tres cuatro cinco seis siete».'],
    ['nothing stands before', '«Aguada Vieja» cruzó.'],
    ['it has no capital', 'Cruzó hasta la «aguada vieja» de noche.'],
    ['a verb of saying stands before', 'Ana dijo «Aguada Vieja» de noche.'],
    ['it is what somebody says so', 'Repitió la frase «Aguada Vieja» de noche.'],
    ['it is judged', 'Calificó la obra como gran «Aguada Vieja» de noche.'],
    ['«un» stands before', 'Cruzó con un «Aguada Vieja» de noche.'],
    ['it is named by no noun, and closes the line', 'Cruzó hasta la «Aguada Vieja»'],
  ])('is none where %s: %s', (_, body) => {
    expect(proper(body)).toBe(false);
  });
});

describe('a nickname', () => {
  it.each([
    'Ayer calló Anselmo Fraga, «el Faneca», y se fue.',
    'Ayer calló Anselmo Fraga, «Faneca».',
    'Ayer calló Anselmo Fraga («Faneca»).',
    'Ayer calló Ana «la Roja» Ruiz.',
    'Anselmo Fraga, «Chon» para sus vecinos, calló.',
  ])('is set beside a name, or within it: %s', (body) => {
    expect(nickname(body)).toBe(true);
  });

  it.each([
    ['it is long', 'Ayer calló Anselmo Fraga, «el que nunca jamás se fue de casa», y se fue.'],
    ['it is a sentence', 'Ayer calló Anselmo Fraga, «¡Adiós!», y se fue.'],
    ['it has a verb', 'Ayer calló Anselmo Fraga, «el que es», y se fue.'],
    ['it has neither article nor capital', 'Ayer calló Anselmo Fraga, «faneca vieja», y se fue.'],
    ['no name stands before', 'Ayer calló la calle, «el Faneca», y se fue.'],
    ['nothing closes it', 'Ayer calló Anselmo Fraga, «Faneca» y se fue.'],
    ['the name is within an attribution', '«A la calle», dijo Ana Ruiz, «La casa arde».'],
    ['somebody calls it so', 'Es, según la jueza Ana Ruiz, «la llave de la causa».'],
    ['no name goes on after it', 'Ayer calló Ana «la Roja» de noche.'],
  ])('is none where %s: %s', (_, body) => {
    expect(nickname(body)).toBe(false);
  });

  it('is whatever an editor gives for one', () => {
    const head = ['personas:', '  - nombre: Ana Ruiz', '    alias: [la Roja]'];
    expect(nickname('Ayer salió «la Roja» de noche.', head)).toBe(true);
    expect(nickname('Ayer salió «la Roja» de noche.')).toBe(false);
  });
});
