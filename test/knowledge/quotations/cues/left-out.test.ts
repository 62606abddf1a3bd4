// Lines that go on about whoever acted before them.
import { describe, expect, it } from 'vitest';
import { leavesSubjectOut, leavesTheOther } from '../../../../knowledge/quotations/cues/left-out.ts';
import { nobody } from '../../../../knowledge/quotations/people/speaker.ts';
import { lastLineOf } from '../last-line.ts';

/** Whether whoever is named at the word only belongs to what the line tells. */
function leaves(sentence: string, name = 'Luis'): boolean {
  const { line, at } = lastLineOf(sentence);
  return leavesSubjectOut(line, at(name));
}

describe('a line leaves its subject out', () => {
  it.each([
    'Denunció a Luis Paz.',
    'Ayer se reunió con el alcalde, Luis Paz.',
    'No ha vuelto a ver a Luis Paz.',
    'Enseña una foto de Luis Paz.',
    'Es hija del pintor Luis Paz.',
    'De Luis Paz aprendió el oficio.',
  ])('where whoever it names belongs to what it tells: %s', (sentence) => {
    expect(leaves(sentence)).toBe(true);
  });

  it.each([
    ['it has one', 'Ana Ruiz denunció a Luis Paz.'],
    ['that one stands behind the verb', 'Tomó el micrófono su hijo Luis.'],
    ['several do so', 'Detuvieron a Luis Paz.'],
    ['nobody does', 'Hay que escuchar a Luis Paz.'],
    ['it brings them in', 'Es el caso de Luis Paz.'],
    ['it quotes first', '«Ya», dijo de Luis Paz.'],
    ['it has no verb', 'Una foto de Luis Paz.'],
  ])('but not where %s: %s', (_, sentence) => {
    expect(leaves(sentence)).toBe(false);
  });
});

describe('what a line tells of its subject', () => {
  const body = { ...nobody, name: 'la policía', group: true };
  const person = { ...nobody, name: 'su padre', person: true };
  const other = (sentence: string, subject = person) => leavesTheOther(lastLineOf(sentence).line, subject);

  it.each([
    ['who dies', 'Hace un año murió su padre.', person],
    ['who does not answer', 'Su padre no contestó.', person],
    ['a body that does something to somebody', 'La policía la detuvo.', body],
    ['who somebody’s kin are', 'Su padre era maestro.', { ...person, noun: 'padre' }],
    ['who stands beside them', 'A su lado estaba el edil.', { ...person, name: 'el edil' }],
    ['a body that is held', 'El pleno se celebrará el lunes.', { ...body, name: 'El pleno' }],
  ])('leaves whoever acted before to speak: %s', (_, sentence, subject) => {
    expect(other(sentence, subject)).toBe(true);
  });

  it.each([
    ['who answers', 'Su padre contestó.', person],
    ['a person who does something to somebody', 'Su padre la detuvo.', person],
    ['a body that acts', 'La policía llegó.', body],
    ['a body that does something by itself', 'La policía se negó.', body],
    ['whoever is somebody', 'El edil era maestro.', { ...person, name: 'el edil', noun: 'edil' }],
  ])('does not: %s', (_, sentence, subject) => {
    expect(other(sentence, subject)).toBe(false);
  });
});
