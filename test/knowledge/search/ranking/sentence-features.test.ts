import { describe, expect, it } from 'vitest';
import { featuresOf } from '../indexed.ts';

describe('what speaks for a sentence', () => {
  it('is what it expresses itself, in the question’s own words above all', () => {
    const [all, some, other] = featuresOf(
      'barco faro',
      'El barco vio el faro.',
      'El barco volvió.',
      'La nave y el faro.',
    );
    expect(all?.own).toBeGreaterThan(some?.own ?? 0);
    expect(all?.ideas).toBeGreaterThan(some?.ideas ?? 0);
    expect(all?.ownExact).toBeGreaterThan(other?.ownExact ?? 0);
    expect(other?.own).toBeGreaterThan(other?.ownExact ?? 0);
  });

  it('is what its neighbours say beyond it, on the side where they stand', () => {
    const [first, second, third] = featuresOf('barco faro', 'El barco volvió. Llovía mucho. Vieron el faro.');
    expect([first?.before, third?.after]).toEqual([0, 0]);
    for (const share of [second?.before, second?.after, second?.behind]) expect(share).toBeGreaterThan(0);
    expect(second?.own).toBe(0);
    const [, between] = featuresOf('barco faro', 'El barco volvió. Llovía mucho. Nadie habló.', 'El faro.');
    expect(between?.before).toBeGreaterThan(0);
    expect(between?.after).toBe(0);
    expect(Math.min(first?.behind ?? 1, third?.behind ?? 1)).toBe(0);
  });

  it('is what it expresses with what stands around it, the sentence before above the others', () => {
    const [, behind, later] = featuresOf('barco faro', 'El barco volvió. Vieron el faro. Vieron el faro.');
    expect(behind?.own).toBe(later?.own);
    expect(behind?.inContext).toBeGreaterThan(later?.inContext ?? 0);
    expect(later?.inContext).toBeGreaterThan(later?.own ?? 0);
  });

  it('is that it opens with the weightiest idea asked about, which it then tells of', () => {
    const question = 'barco faro';
    const rest = 'Un barco pasó. Otro barco pasó.';
    const [opens, mentions, other] = featuresOf(
      question,
      `El viejo faro guía a un barco. Un barco vio de muy lejos el faro. El barco vio luces. ${rest}`,
    );
    expect([opens, mentions, other].map((features) => features?.opensWith)).toEqual([1, 0, 0]);
  });

  it('is its length, and the square of it', () => {
    const [short, long] = featuresOf(
      'barco',
      'El barco volvió.',
      'El barco volvió ayer cargado de trigo viejo.',
    );
    for (const feature of ['length', 'fresh', 'lengthSquared', 'freshSquared'] as const)
      expect(long?.[feature]).toBeGreaterThan(short?.[feature] ?? 0);
    expect(long?.lengthSquared).toBeCloseTo((long?.length ?? 0) ** 2 / 3);
    expect(long?.freshSquared).toBeCloseTo((long?.fresh ?? 0) ** 2 / 3);
  });

  it('is what its paragraph says of the deed asked about, where it does not itself', () => {
    const [tells, beside, elsewhere] = featuresOf(
      '¿Quién hundió el barco?',
      'Hundieron el barco. Fue un marinero.',
      'El barco era de un marinero.',
    );
    expect([tells?.deedAround, elsewhere?.deedAround]).toEqual([0, 0]);
    expect(beside?.deedAround).toBeGreaterThan(0);
  });

  it('is what stands for a word of the question that no article has', () => {
    const [nave, faro] = featuresOf('barco faro', 'La nave volvió.', 'El faro se apagó.');
    expect(nave?.ownReworded).toBeGreaterThan(0);
    expect(faro?.ownReworded).toBe(0);
    const [known] = featuresOf('barco faro', 'La nave volvió.', 'El barco vio el faro.');
    expect(known?.ownReworded).toBe(0);
  });

  it('is that it tells a sum of money, where one is asked for that the question does not name', () => {
    const money = (question: string, text: string) => featuresOf(question, text)[0]?.money;
    expect(money('¿Cuánto costó el barco?', 'El barco costó 30 euros.')).toBe(1);
    expect(money('¿Cuánto costó el barco?', 'El barco costó 30 vidas.')).toBe(0);
    expect(money('¿Cuántos barcos hay?', 'El barco costó 30 euros.')).toBe(0);
  });

  it('is the pairs of words it has as the question has them', () => {
    const [paired, apart] = featuresOf(
      'tratado de defensa',
      'Un tratado de defensa.',
      'La defensa del tratado.',
    );
    expect(paired?.pairs).toBeGreaterThan(apart?.pairs ?? 0);
  });

  it('is that it has what the asking words belong to', () => {
    const [has, lacks] = featuresOf('¿Qué barco llegó?', 'El barco llegó.', 'El tren llegó.');
    expect([has?.focus, lacks?.focus]).toEqual([1, 0]);
  });

  it('is an answer of the kind asked for, the wanted above the accepted, beside the words of the question', () => {
    const [year, month, far, none] = featuresOf(
      '¿En qué año volvió el barco?',
      'El barco volvió en 2022.',
      'El barco volvió en mayo.',
      'El barco volvió sin carga al viejo puerto gris, lleno de gente, en 2022.',
      'El barco volvió ya.',
    );
    expect(year?.when).toBeGreaterThan(month?.when ?? 0);
    expect(month?.when).toBeGreaterThan(0);
    expect([none?.when, none?.beside, far?.beside]).toEqual([0, 0, 0]);
    expect(year?.beside).toBe(year?.when);
    expect(far?.when).toBe(year?.when);
  });

  it('is that its paragraph says what was asked and holds such an answer, in whichever of its sentences', () => {
    const [before, holds, lacks] = featuresOf(
      '¿En qué año volvió el barco?',
      'El barco volvió. Era 2022.',
      'El barco volvió. Llovía.',
    );
    expect(before?.kindAround).toBeGreaterThan(0);
    expect(holds?.kindAround).toBe(before?.kindAround);
    expect([holds?.around, before?.around].map((share) => (share ?? 0) > 0)).toEqual([true, false]);
    expect(lacks?.kindAround).toBe(0);
  });

  it('is that it begins a paragraph, or the article', () => {
    const rows = featuresOf(
      'barco',
      'El barco volvió. El barco partió.',
      'El barco volvió. El barco partió.',
    );
    expect(rows.map(({ first, opening }) => [first, opening])).toEqual([
      [1, 1],
      [0, 0],
      [1, 0],
      [0, 0],
    ]);
  });

  it('is how long it is and how much it says beyond the question', () => {
    const [short, long] = featuresOf('barco', 'El barco volvió.', 'El barco gris volvió al puerto viejo.');
    expect(long?.length).toBeGreaterThan(short?.length ?? 0);
    expect(long?.fresh).toBeGreaterThan(short?.fresh ?? 0);
  });

  it('is whether it asks', () => {
    const [asks, says] = featuresOf('barco', '¿Volvió el barco?', 'El barco volvió.');
    expect([asks?.asks, says?.asks]).toEqual([1, 0]);
  });
});
