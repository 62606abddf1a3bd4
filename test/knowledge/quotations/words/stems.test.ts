import { expect, it } from 'vitest';
import { startsWithAny } from '../../../../knowledge/quotations/words/stems.ts';

const isOfHanging = startsWithAny(['colg', 'cuelg']);

it.each(['colgó', 'colgaron', 'cuelga', 'colg'])('a word is told by how it begins: %s', (word) => {
  expect(isOfHanging(word)).toBe(true);
});

it.each(['descolgó', 'col', 'Colgó', ''])(
  'and by nothing within it, nor by a part of a stem: «%s»',
  (word) => {
    expect(isOfHanging(word)).toBe(false);
  },
);
