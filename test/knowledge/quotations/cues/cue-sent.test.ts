// Whoever wrote a message that is read out or shown: leyó el correo que Ulecia envió a la plantilla: «…».
import { describe, expect, it } from 'vitest';
import { sentCue } from '../../../../knowledge/quotations/cues/cue-sent.ts';
import { cueOfStretch } from '../cue-in.ts';

describe('a message before a colon', () => {
  it.each([
    ['La jueza leyó el correo que Iker Ulecia envió a la plantilla: «Se acabó».', 'envió', 'Iker Ulecia'],
    [
      'La jueza leyó el mensaje que el acusado, Iker Ulecia, envió a su hermano: «Se acabó».',
      'envió',
      'el acusado',
    ],
    ['La jueza leyó el mensaje que Rosa Barbudo habría enviado: «Se acabó».', 'enviado', 'Rosa Barbudo'],
    ['La jueza leyó la carta que le mandó su maestra: «Se acabó».', 'mandó', 'su maestra'],
    ['Todo estaba en la carta que le mandó su maestra: «Se acabó».', 'mandó', 'su maestra'],
  ])('is in the words of whoever sent it: %s', (body, words, whom) => {
    expect(cueOfStretch(body, sentCue)).toEqual([words, whom]);
  });

  it.each([
    ['nobody is said to send it', 'La jueza leyó el correo de la plantilla: «Se acabó».'],
    ['it is no message', 'La jueza vio la casa que Iker Ulecia envió a la plantilla: «Se acabó».'],
    ['it is not sent', 'La jueza leyó el correo que Iker Ulecia vio en la plantilla: «Se acabó».'],
    ['a thing sends it', 'La jueza leyó la carta que le mandó la puerta: «Se acabó».'],
    ['a thing sends it', 'La jueza leyó la carta que la puerta mandó: «Se acabó».'],
    ['no «que» stands after it', 'La jueza leyó la carta y Iker Ulecia envió flores: «Se acabó».'],
    [
      'another quotation stands between',
      'El correo que Iker Ulecia envió decía «basta» y luego: «Se acabó».',
    ],
    ['a semicolon stands between', 'La jueza leyó el correo que Iker Ulecia envió; luego calló: «Se acabó».'],
    [
      'the verb stands far off',
      'Leyó el correo que Iker Ulecia por la tarde en casa con calma envió: «Se acabó».',
    ],
  ])('is nobody’s as far as that tells where %s: %s', (_, body) => {
    expect(cueOfStretch(body, sentCue, body.includes('«basta»') ? 1 : 0)).toBeNull();
  });
});
