// A bare noun is for whoever the text has just named, where that can be but one: la legisladora, la petrolera.
import { describe, expect, it } from 'vitest';
import { BareNoun } from '../../../../knowledge/quotations/people/bare-noun.ts';
import { lastLineOf } from '../last-line.ts';

/** Whoever the subject of the last line of a text means, and by what the text tells it. */
function meant(body: string, amid = false): [name: string | null, way: string] {
  const { line, discourse, who } = lastLineOf(body);
  const subject = line.subjects.ofLine;
  if (!subject) throw new Error(`no subject in the last line of: ${body}`);
  const speaker = who.speakers.of(line.tokens, subject);
  const { name, way } = new BareNoun(who.people, discourse, speaker, subject.from).meant(amid);
  return [name, way];
}

describe('a person', () => {
  it.each([
    ['by another word for the office', 'El gobernador, Luis Paz, llegó. El mandatario calló.', 'Luis Paz'],
    ['by a noun of the field', 'La coordinadora, Rosa Gil, llegó. La legisladora calló.', 'Rosa Gil'],
    ['by a noun for anybody', 'La contable Ana Ruiz llegó. La mujer calló.', 'Ana Ruiz'],
    ['by where they come from', 'La tenista Eva Horák ganó. La checa calló.', 'Eva Horák'],
    ['by a second trade', 'La senadora Ana Ruiz llegó. La notaria calló.', 'Ana Ruiz'],
    ['by a tie', 'La tenista Eva Horák ganó. La discípula calló.', 'Eva Horák'],
    ['by a word that no list has', 'La tenista Eva Horák ganó. La payadora calló.', 'Eva Horák'],
    ['by an office that nobody else has', 'Ana Ruiz llegó. La concejala calló.', 'Ana Ruiz'],
    ['by a trade, where only ties are told', 'Su hermana, Ana Ruiz, llegó. La bailarina calló.', 'Ana Ruiz'],
    [
      'by the office that they have left',
      'La exalcaldesa Ana Ruiz llegó. La exfuncionaria calló.',
      'Ana Ruiz',
    ],
  ])('is meant %s: %s', (_, body, name) => {
    expect(meant(body)).toEqual([name, 'role']);
  });

  it.each([
    ['of the other gender', 'El gobernador, Luis Paz, llegó. La mandataria calló.', 'La mandataria'],
    ['of another trade', 'El cirujano, Luis Paz, llegó. El concejal calló.', 'El concejal'],
    ['where several are told of', 'La contable Ana Ruiz llegó. Los autores callaron.', 'Los autores'],
    ['and not where it is a side of a trial', 'La contable Ana Ruiz llegó. La defensa calló.', 'La defensa'],
  ])('is not meant %s: %s', (_, body, name) => {
    expect(meant(body)).toEqual([name, 'source']);
  });

  it('is meant by nobody’s words where two may be', () => {
    expect(meant('Llamó a la contable Ana Ruiz y a la cajera Eva Gil. La mujer calló.')[0]).toBeNull();
  });

  it('goes before whoever is further off: who holds the office, before whoever is of its field', () => {
    const body = 'El presidente, Luis Paz, llegó. El diputado Raúl Gil llegó.';
    expect(meant(`${body} El mandatario calló.`)[0]).toBe('Luis Paz');
  });

  it('is the one of the paragraph before, where it told of nobody else', () => {
    expect(meant('La tenista Eva Horák ganó.\n\nLa mujer calló.')[0]).toBe('Eva Horák');
    expect(meant('Ana Ruiz ganó. Luis Paz calló.\n\nLa cocinera calló.')[0]).toBe('Ana Ruiz');
    // No office, which somebody else may hold.
    expect(meant('La tenista Eva Horák ganó.\n\nLa concejala calló.')).toEqual(['La concejala', 'source']);
    // El hombre is no ministro of another paragraph.
    expect(meant('El ministro, Luis Paz, ganó.\n\nEl hombre calló.')).toEqual(['El hombre', 'source']);
  });

  it('is not meant for want of another trade by a noun that does nothing in its line', () => {
    const body = 'Ana Ruiz llegó. La payadora calló.';
    expect([meant(body)[0], meant(body, true)[0]]).toEqual(['Ana Ruiz', 'La payadora']);
  });

  it('is not meant by a noun for those of another country, where somebody else may be', () => {
    const body = 'La tenista Eva Gil perdió. La coreana Park Soo-jin ganó.';
    expect(meant(`${body} La guatemalteca calló.`)[0]).toBe('Eva Gil');
    expect(meant(`${body} La coreana calló.`)[0]).toBe('Park Soo-jin');
  });
});

describe('a company', () => {
  it('is meant by what it digs', () => {
    expect(meant('La compañía minera Cerro Pelado calló. La minera cerró.')[0]).toBe(
      'La compañía minera Cerro Pelado',
    );
  });

  it('is meant by a noun for any body, where it has not acted, if the text names no other', () => {
    const body = 'Los vecinos protestaron ante la empresa Lácteos del Nervión.';
    expect(meant(`${body} La entidad calló.`)[0]).toBe('la empresa Lácteos del Nervión');
    expect(meant(`${body} Lo vio la Universidad de Olta. La entidad calló.`)[0]).toBe('La entidad');
  });
});

describe('somebody without a name', () => {
  it('is worded as the text has brought them in', () => {
    expect(meant('Un taxista vio el choque. El taxista calló.')).toEqual(['Un taxista', 'source']);
  });

  it('may be meant by another noun of another paragraph', () => {
    expect(meant('Un anciano llegó.\n\nEl hombre calló.')[0]).toBe('Un anciano');
  });

  it('may be a party to the case', () => {
    expect(meant('Un hombre fue detenido. El sospechoso calló.')[0]).toBe('Un hombre');
  });
});

describe('a body', () => {
  it.each([
    ['La empresa Gasvega llegó. La compañía calló.', 'La empresa Gasvega'],
    ['Petrosur llegó. La petrolera calló.', 'Petrosur'],
  ])('is meant by a noun for what it is: %s', (body, name) => {
    expect(meant(body)[0]).toBe(name);
  });

  it.each([
    ['of another kind', 'La empresa Gasvega llegó. La universidad calló.', 'La universidad'],
    ['that two are', 'Gasvega y Petrosur llegaron. La compañía calló.', 'La compañía'],
    ['that is named', 'Ana Ruiz llegó. La compañía calló.', 'La compañía'],
  ])('is not meant by one %s: %s', (_, body, name) => {
    expect(meant(body)).toEqual([name, 'source']);
  });
});
