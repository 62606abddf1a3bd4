// What attributes words to somebody who is no verb's subject: a Ana le parece «…» · tildado de «…» por Ana · «…» (Ana Ruiz).
import { describe, expect, it } from 'vitest';
import { dativeCue, passiveCue, signature } from '../../../../knowledge/quotations/cues/indirect-cues.ts';
import { cueOfStretch } from '../cue-in.ts';

describe('whoever it seems so to', () => {
  it.each([
    ['A Ana Ruiz le parece «una tomadura de pelo».', ['parece', 'Ana Ruiz']],
    ['Que una empresa se marche le parece «poco elegante».', ['parece', 'left out']],
    ['El plan le parece «poco elegante».', null],
    ['A la puerta le parece «poco elegante».', null],
    ['A Ana Ruiz le llegó «una tomadura de pelo».', null],
    ['A Ana Ruiz, que parece «una tomadura de pelo».', null],
  ])('says so: %s', (body, whose) => {
    expect(cueOfStretch(body, dativeCue)).toEqual(whose);
  });
});

describe('a name set after the words', () => {
  it.each([
    ['«Vuelvo» (Ana Ruiz, vecina).', [null, 'Ana Ruiz']],
    ['«Vuelvo» — Ana Ruiz.', [null, 'Ana Ruiz']],
    ['«Vuelvo», Ana Ruiz.', null],
    ['«Vuelvo» (Ana Ruiz llegó).', null],
    ['«Vuelvo» (la vecina).', null],
    ['Y ayer «Vuelvo» (Ana Ruiz).', null],
  ])('signs them: %s', (body, whose) => {
    expect(cueOfStretch(body, signature)).toEqual(whose);
  });
});

describe('a participle that judges', () => {
  it.each([
    ['El plan fue tildado de «locura» por la oposición.', ['tildado', 'la oposición']],
    ['El plan fue tildado de «locura».', ['tildado', 'nobody']],
    ['El acusado vendía «inversiones».', null],
    ['El plan fue visto con «locura» por la oposición.', null],
  ])('has whoever judges after «por», or nobody: %s', (body, whose) => {
    expect(cueOfStretch(body, passiveCue)).toEqual(whose);
  });
});
