// Whoever a line presents behind words of theirs.
import { expect, it } from 'vitest';
import { presentedIn } from '../../../../knowledge/quotations/cues/presented.ts';
import { lastLineOf } from '../last-line.ts';

function presented(sentence: string): string | null {
  const { line, text } = lastLineOf(sentence);
  const phrase = presentedIn(line);
  return phrase && text(phrase);
}

it.each([
  ['Habla Noelia Vaquero, 33 años, de la línea de montaje.', 'Noelia Vaquero'],
  ['Habla la encargada, Noelia Vaquero.', 'la encargada'],
  ['Se llama Noelia Vaquero y tiene 33 años.', 'Noelia Vaquero'],
  ['Se llamaba Noelia Vaquero.', 'Noelia Vaquero'],
])('«%s» presents %s', (sentence, name) => {
  expect(presented(sentence)).toBe(name);
});

it.each([
  'Habla la encargada de la línea.',
  'Habla de Noelia Vaquero.',
  'Se llama la atención a Noelia Vaquero.',
  'Noelia Vaquero habla.',
])('«%s» presents nobody', (sentence) => {
  expect(presented(sentence)).toBeNull();
});
