// «Verificar cita», in a message's menu: each quotation of the message, held against the articles.
import { z } from 'zod';
import { defineCommand } from './answering/define.ts';
import { attributionOf } from './citing/attribution.ts';
import { fail, succeed } from './failure.ts';
import { cleanText, saysSomething, shorten } from './options/clean-text.ts';
import { CHECKS, MESSAGE } from './options/limits.ts';

export const verificarCita = defineCommand({
  declaration: {
    name: 'verificar-cita',
    kind: 'message',
    options: [{ name: 'mensaje', type: 'string', required: true, ...MESSAGE }],
  },
  input: z.strictObject({ mensaje: z.string() }),
  run: ({ mensaje }, { library }) => {
    const message = shorten(cleanText(mensaje), MESSAGE.max);
    if (!saysSomething(message)) return fail({ code: 'message.empty' });
    const checks = library.checkMessage(message).slice(0, CHECKS);
    return succeed({
      visibility: 'private',
      result: {
        kind: 'verification',
        checks: checks.map(({ typed, verdict }) => attributionOf(typed, verdict, library)),
        actions: [],
      },
    });
  },
});
