// Who is meant by a subject left out: whoever acted or spoke last, the one whom a text is about, or the only one named.
import { describe, expect, it } from 'vitest';
import { rows, speakersOf } from '../speakers-of.ts';

describe('a subject left out', () => {
  it.each(
    rows([
      ['Nueve personas fueron rescatadas, confirmó el fiscal, Luis Paz. «Están bien», precisó.', 'Luis Paz'],
      ['El hueso fue hallado por Luis Paz, un buzo. «Creí que era una rama», recuerda.', 'Luis Paz'],
      ['Ana Ruiz dijo que Luis Paz calló y advirtió que «habrá huelga».', 'Ana Ruiz'],
      ['La abogada Ana Ruiz pidió la nulidad. Su cliente, dijo, es «un chivo expiatorio».', 'Ana Ruiz'],
      [
        'Ana Ruiz conserva una carta en la que el decano le pedía «calma». «La enmarqué», reveló.',
        'el decano',
        'Ana Ruiz',
      ],
      ['El sindicato convocó una huelga. «No hay otra salida», explican.', 'El sindicato'],
      [
        'Ana Ruiz llegó en 2001. Hoy preside la asociación de vecinos. «Nadie nos ayudó», denuncia.',
        'Ana Ruiz',
      ],
      ['Ana Ruiz llegó en 2001. Protestó la empresa. «Nadie nos ayudó», denunció.', 'la empresa'],
      ['Luis Paz acusó a Ana Ruiz de robar. «Es falso», contestó.', 'Ana Ruiz'],
      [
        'Ana Ruiz dirige el museo. «Es mi vida», dice.\n\nEl museo abrió en 1950. «No cerrará», añade.',
        'Ana Ruiz',
        'Ana Ruiz',
      ],
      ['Ana Ruiz llegó con su hija Eva. «Tengo hambre», dijo la niña.', 'Eva'],
      ['Ana Ruiz perdió la casa. Hace un año murió su padre. «No tengo miedo», dice.', 'Ana Ruiz'],
      ['Ana Ruiz perdió la casa. Denunció a Luis Paz. «No tengo miedo», dice.', 'Ana Ruiz'],
      ['La policía detuvo a Ana Ruiz. «No tengo miedo», dice.', 'Ana Ruiz'],
      ['La campaña oficial prometía «cultura para todos los bolsillos de la ciudad».'],
    ]),
  )('$body', ({ body, speakers }) => {
    expect(speakersOf(body)).toEqual(speakers);
  });
});
