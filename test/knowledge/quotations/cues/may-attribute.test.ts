// Which verbs of saying may attribute the words after them.
import { describe, expect, it } from 'vitest';
import { attributes } from '../../../../knowledge/quotations/cues/may-attribute.ts';
import { stretchIn, verbIn } from '../cue-in.ts';
import { lastLineOf } from '../last-line.ts';

function may(body: string, word: string): boolean {
  const read = lastLineOf(body);
  const { at, verb } = verbIn(read, word);
  return attributes(read.line, at, verb, stretchIn(read));
}

describe('a verb attributes the words after it', () => {
  it.each([
    ['it says something', 'Ana Ruiz dijo que «llueve».', 'dijo'],
    ['it calls for something', 'Ana Ruiz llamó a un «diálogo sin condiciones».', 'llamó'],
    ['it calls for something', 'Ana Ruiz llamó en un comunicado a «preservar la calma».', 'llamó'],
    ['it calls somebody something', 'Ana Ruiz lo llamó «turista».', 'llamó'],
    ['it calls somebody something', 'Ana Ruiz lo llama «turista».', 'llama'],
    ['somebody is heard', 'Ana Ruiz oyó a un asesor decir «basta».', 'oyó'],
    ['it asks a whole question', 'Ana Ruiz preguntó: «¿Quién?».', 'preguntó'],
    ['it asks with «si»', 'Ana Ruiz le preguntó si su muñeca «iba a tener bote».', 'preguntó'],
    ['it judges in passing', 'Ana Ruiz ve como «un error» el plan.', 've'],
    ['it sees something right after it', 'Ana Ruiz ve «margen para una solución».', 've'],
    ['it is nobody’s hearing', 'Se oyó un «basta».', 'oyó'],
    ['whoever is heard says it', 'Una vecina lo oyó gritar «¡ahora!».', 'oyó'],
    ['a text rules', 'La sentencia establece que «hubo abuso».', 'establece'],
    ['a colon stands after a general verb', 'Ana Ruiz lloró y cerró: «Adiós».', 'cerró'],
    ['«un» stands after a general verb', 'Ana Ruiz cerró con un «adiós».', 'cerró'],
    ['it judges what is seen off', 'Ana Ruiz lo despidió como «un clásico».', 'despidió'],
    ['somebody owns to it', 'Ana Ruiz aceptó que hubo «errores».', 'aceptó'],
  ])('where %s: %s', (_, body, word) => {
    expect(may(body, word)).toBe(true);
  });

  it.each([
    ['an ambassador is called home', 'Ana Ruiz ha llamado a consultas al «embajador».', 'llamado'],
    ['it calls on the telephone', 'Ana Ruiz llamó ayer por la tarde con un «adiós».', 'llamó'],
    ['somebody has something', 'Ana Ruiz contaba con su «plena confianza».', 'contaba'],
    ['it asks about a thing', 'Ana Ruiz preguntó el decreto «con los mapas».', 'preguntó'],
    ['a thing sees', 'El plan ve «margen».', 've'],
    ['whoever hears says nothing', 'Ana Ruiz oyó «gritos».', 'oyó'],
    ['somebody rules', 'Ana Ruiz establece que «hubo abuso».', 'establece'],
    ['a general verb has no colon', 'Ana Ruiz cerró «la puerta».', 'cerró'],
    ['it tells when', 'Al cerrar se fue: «Adiós».', 'cerrar'],
    ['it is not done', 'Entradas sin cortar y una esquela: «Adiós».', 'cortar'],
    ['it tells how', 'Ana Ruiz contó cómo los despidió su jefa: «Adiós».', 'despidió'],
    ['a general verb has no more than «como»', 'Ana Ruiz cerró como «un clásico».', 'cerró'],
  ])('and not where %s: %s', (_, body, word) => {
    expect(may(body, word)).toBe(false);
  });

  it('may stand in a clause right before the colon', () => {
    expect(may('Irritó al senador Techera, que la interrumpió: «Basta».', 'interrumpió')).toBe(true);
    expect(
      may('Irritó al senador Techera, que la interrumpió ayer en la sala: «Basta».', 'interrumpió'),
    ).toBe(false);
  });
});
