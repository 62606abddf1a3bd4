// What stands around a quotation without being any of it. The texts are folded, as the judge gives them.
import { describe, expect, it } from 'vitest';
import { partedByLaughter } from '../../../../knowledge/quotations/comparing/chat-clauses.ts';
import { isTalkAround } from '../../../../knowledge/quotations/comparing/talk-around.ts';

const whole = {
  begins: true,
  ends: true,
  opens: true,
  closes: true,
  meant: 3,
  retold: false,
  isFragment: false,
  isAdjunct: false,
};
const partOf = { ...whole, opens: false, closes: false };

/** The quotation itself stands where the bar is. */
function around(text: string, place = whole): boolean {
  const [before = '', behind = ''] = partedByLaughter(text).split('|');
  return isTalkAround(before, behind, place);
}

describe('a message around a quotation', () => {
  it.each([
    'una concejala se levanto y dijo |, como se llamaba? es para clase de sociales',
    'hola!! quien dijo |',
    '|, lo oi en la radio del taxi',
    'busca esto → | ← es del cura?',
    'la chica que vino, lo d |, ternura total',
    'el portavoz vino a decir que | . ¿es cita literal?',
    'el mister dijo de ana que es |?',
    'segun la empresa era | xddd',
    'el gerente: la pieza | jajaja quien tiene el link',
    'me acuerdo que la tecnica decia |. linda frase',
    '| 😢 como se llamaba??',
    '| jajaja el mejor de todos los tiempos. a quien se lo dijo',
    'me sacaron de la micro 😅 oigan | 😂 quien dijo eso. despues jugamos?',
    'el pescador ese que |. como era el nombre',
    'igual el alcalde juro a la salida, con el casco y todo, que |',
    'q |, si claro 🙃 quien lo dijo',
    'no manches la enfermera dijo q | jajaj en la carcel',
    'la senadora re picante, |. quien era?',
    '| dijo el ministro xd',
    'el nene le preguntaba si |, a quien le hablaba?',
  ])('asks for it and says no more: %s', (text) => {
    expect(around(text)).toBe(true);
  });

  it.each([
    '|',
    '| zanahoria',
    'zanahoria |',
    'dijo que nunca |',
    'si llueve, |, quien lo dijo',
    'dijo |, pero solo los lunes',
    'subiran el agua, |',
    'dijo | y subiran el agua',
    'dijo que |, subiran el agua en marzo',
    'niega que |',
    'no que |, quien lo dijo',
    '| 😂 pero solo los lunes, quien lo dijo',
    'el alcalde nunca juro, con el casco y todo, que |',
  ])('says more, or asks for nothing: %s', (text) => {
    expect(around(text)).toBe(false);
  });

  it('leaves a part alone only beside what surely is talk', () => {
    expect(around('quien dijo |, eso quien lo dijo', partOf)).toBe(true);
    expect(around('quien dijo cuando ganaba, |', partOf)).toBe(false);
    expect(around('quien dijo |, me suena el martes', partOf)).toBe(false);
    expect(around('quien dijo |, en la carta cierto?', partOf)).toBe(true);
    expect(around('quien dijo |, en la carta?', partOf)).toBe(false);
  });

  it('may put its own verb before a part of it', () => {
    const end = { ...whole, begins: false, opens: false };
    expect(around('oye quien dijo eso de que era |?? lo oi en la radio', end)).toBe(true);
    expect(around('oye quien dijo eso de que no era |?? lo oi en la radio', end)).toBe(false);
  });

  it('may say of a fragment what the article says of it, or otherwise', () => {
    const fragment = { ...whole, isFragment: true };
    expect(around('el hospital gastaba combustible |, quien lo dijo', fragment)).toBe(true);
    expect(around('el hospital gastaba combustible |, quien lo dijo')).toBe(false);
    expect(around('el hospital no gastaba combustible |, quien lo dijo', fragment)).toBe(false);
  });

  it('may name whoever speaks before what they do', () => {
    expect(around('la tesorera |. quien era la mina', { ...whole, retold: true })).toBe(true);
    expect(around('es cierto que la tesorera |. quien era la mina', { ...partOf, retold: true })).toBe(true);
    expect(around('la tesorera |. quien era la mina')).toBe(false);
  });

  it('need not ask for so much that nobody types it by chance', () => {
    expect(around('| jajaja la seno ensenando la carta')).toBe(true);
    expect(around('| jajaja la seno ensenando la carta', { ...whole, meant: 2 })).toBe(false);
  });

  it('leads up to few words only by asking for them', () => {
    expect(around('dijo que la peticion es |')).toBe(true);
    expect(around('dijo que la peticion es |', { ...whole, meant: 1 })).toBe(false);
  });

  it('leads up to what tells only when or why by any clause', () => {
    const adjunct = { ...whole, isAdjunct: true };
    expect(around('la empresa dijo que la nomina la pagaba ella |', adjunct)).toBe(true);
    expect(around('la empresa dijo que la nomina no la pagaba |', adjunct)).toBe(false);
    expect(around('la empresa dijo que la nomina la pagaba ella |')).toBe(false);
  });
});
