// Behind the buttons «more» and «share»: shows passages that an earlier answer referred to.
import { z } from 'zod';
import { defineCommand } from './answering/define.ts';
import { citePassage } from './citing/cite.ts';
import { lookUp } from './citing/passage-reference.ts';
import { fail, succeed } from './failure.ts';
import { BUTTON } from './options/limits.ts';
import { flag, text } from './options/schema.ts';

export const mostrar = defineCommand({
  declaration: {
    name: 'mostrar',
    kind: 'button',
    options: [
      { name: 'pasajes', type: 'string', required: true, ...BUTTON },
      { name: 'pregunta', type: 'string', ...BUTTON },
      { name: 'compartir', type: 'boolean' },
    ],
  },
  input: z.strictObject({
    pasajes: text('pasajes', BUTTON),
    pregunta: text('pregunta', BUTTON).optional(),
    compartir: flag.default(false),
  }),
  run: ({ pasajes, pregunta, compartir }, { library }) => {
    const passages = lookUp(pasajes, library);
    if (!passages) return fail({ code: 'button.stale' });
    return succeed({
      visibility: compartir ? 'public' : 'private',
      result: {
        kind: 'answer',
        ...(pregunta !== undefined && { question: pregunta }),
        ...(compartir && { shared: true as const }),
        found: true,
        confidence: 1,
        passages: passages.map((passage) => citePassage(passage, library)),
        nearby: [],
        actions: [],
      },
    });
  },
});
