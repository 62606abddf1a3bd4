// What the text calls somebody behind the name.
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../knowledge/quotations/people/role.ts';
import { rolesAfter } from '../../../../knowledge/quotations/people/roles-after.ts';
import { lastLineOf } from '../last-line.ts';

/** Beside the name from one word to another. */
function beside(sentence: string, first: string, last: string): Role[] {
  const { line, at } = lastLineOf(sentence);
  return rolesAfter(line.tokens, { from: at(first), to: at(last) + 1 });
}

const heads = (sentence: string) => beside(sentence, 'Ana', 'Ruiz').map(({ head }) => head);

describe('after the name', () => {
  it.each([
    ['Habló Ana Ruiz, portavoz del sindicato.', ['portavoz']],
    ['Habló Ana Ruiz, la nueva alcaldesa.', ['alcaldesa']],
    ['Habló Ana Ruiz (vecina).', ['vecina']],
    ['Habló Ana Ruiz, almazarera de 58 años.', ['almazarera']],
    ['Habló Ana Ruiz, cuyo hijo está ingresado.', ['madre']],
    ['Ana Ruiz (PP), alcaldesa de Lugo, calló.', ['alcaldesa']],
    ['Ana Ruiz, de 52 años y alcaldesa de Lugo, calló.', ['alcaldesa']],
    ['Ana Ruiz, de 52 años, alcaldesa de Lugo, calló.', ['alcaldesa']],
    ['Ana Ruiz, que es alcaldesa desde 2019, calló.', ['alcaldesa']],
    ['Ana Ruiz, abogada y portavoz del sindicato, calló.', ['abogada', 'portavoz']],
    ['Ana Ruiz, hasta hace poco edil y hoy alcaldesa, calló.', ['alcaldesa']],
  ])('stands a role: %s', (sentence, roles) => {
    expect(heads(sentence)).toEqual(roles);
  });

  it.each([
    ['it has a verb of its own', 'Leída por Ana Ruiz, la fundadora pide agua.'],
    ['it is several people’s', 'Hablaron Ana Ruiz, vecinas del barrio.'],
    ['no comma stands between', 'Habló Ana Ruiz portavoz del sindicato.'],
    ['somebody’s car is meant', 'Habló Ana Ruiz, cuyo coche ardió.'],
    ['it is told when', 'Habló Ana Ruiz, hoy de 88 años.'],
    ['it is hers who is named next', 'Hablaron Ana Ruiz, la edil Eva Gil y el consejero Raúl Paz.'],
  ])('stands none where %s: %s', (_, sentence) => {
    expect(heads(sentence)).toEqual([]);
  });
});
