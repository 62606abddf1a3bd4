// Behind the button «card»: one quotation, to be shown as a picture.
import { z } from 'zod';
import { defineCommand } from './answering/define.ts';
import { articleOf, citeQuotation } from './citing/cite.ts';
import { lookUpQuotation } from './citing/quotation-reference.ts';
import { fail, succeed } from './failure.ts';
import { BUTTON } from './options/limits.ts';
import { text } from './options/schema.ts';

export const tarjeta = defineCommand({
  declaration: {
    name: 'tarjeta',
    kind: 'button',
    options: [{ name: 'cita', type: 'string', required: true, ...BUTTON }],
  },
  input: z.strictObject({ cita: text('cita', BUTTON) }),
  run: ({ cita }, { library }) => {
    const quotation = lookUpQuotation(cita, library);
    if (!quotation) return fail({ code: 'button.stale' });
    const article = articleOf(quotation.article, library);
    return succeed({
      visibility: 'public',
      result: {
        kind: 'card',
        quotation: citeQuotation(quotation, library),
        language: article.language,
        actions: [
          {
            label: 'context',
            reply: 'private',
            request: {
              command: 'parrafo',
              options: { articulo: article.key, numero: quotation.at.paragraph },
            },
          },
        ],
      },
    });
  },
});
