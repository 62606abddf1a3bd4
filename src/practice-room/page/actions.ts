// What the page asks for: a person's doings, checked and carried out in the room.
import { z } from 'zod';
import type { MemberActor } from '../acting/member.ts';
import type { View } from '../acting/view.ts';
import type { PracticeRoom } from '../room.ts';
import { locales, personAs, roles } from './people.ts';

const Values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const MessageRef = z.object({ id: z.string(), channel_id: z.string() });
const Typed = { name: z.string(), subcommand: z.string().optional(), values: Values };

const Doing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('slash'), ...Typed }),
  z.object({ kind: z.literal('autocomplete'), ...Typed, focused: z.string() }),
  z.object({ kind: z.literal('press'), message: MessageRef, customId: z.string() }),
  z.object({
    kind: z.literal('choose'),
    message: MessageRef,
    customId: z.string(),
    values: z.array(z.string()),
  }),
  z.object({ kind: z.literal('menu'), name: z.string(), message: MessageRef }),
  z.object({ kind: z.literal('modal'), interactionId: z.string(), values: z.record(z.string(), z.string()) }),
  z.object({ kind: z.literal('say'), text: z.string().trim().min(1).max(2000) }),
]);
export type Doing = z.infer<typeof Doing>;

export const Action = z.object({
  as: z.enum(roles),
  locale: z.enum(locales),
  channel: z.string(),
  doing: Doing,
});
export type Action = z.infer<typeof Action>;

/** What came of it; the messages themselves arrive by the stream. */
export interface Done {
  interactionId?: string;
  messageId?: string;
  elapsedMs?: number;
  choices?: View['choices'];
  modal?: View['modal'];
}

export interface Actions {
  perform(action: Action): Promise<Done>;
}

/** Modals that wait to be filled in; more than anybody leaves open. */
const OPEN_MODALS = 50;

export function createActions(room: PracticeRoom): Actions {
  const modals = new Map<string, View>();
  const keep = (view: View): Done => {
    if (view.modal) modals.set(view.interactionId, view);
    for (const id of [...modals.keys()].slice(0, Math.max(0, modals.size - OPEN_MODALS))) modals.delete(id);
    const { interactionId, elapsedMs, choices, modal, message } = view;
    return { interactionId, elapsedMs, choices, modal, ...(message && { messageId: message.id }) };
  };
  return {
    perform: async ({ as, locale, channel, doing }) => {
      const person = personAs(room, as);
      person.setLocale(locale);
      if (doing.kind === 'say') return { messageId: (await person.say(channel, doing.text)).id };
      return keep(await carryOut(person, channel, doing, modals));
    },
  };
}

function carryOut(
  person: MemberActor,
  channel: string,
  doing: Exclude<Doing, { kind: 'say' }>,
  modals: Map<string, View>,
): Promise<View> {
  switch (doing.kind) {
    case 'slash':
      return person.slash(doing.name, doing.values, { channel, ...subcommandOf(doing) });
    case 'autocomplete':
      return person.autocomplete(doing.name, doing.values, doing.focused, {
        channel,
        ...subcommandOf(doing),
      });
    case 'press':
      return person.press(doing.message, doing.customId);
    case 'choose':
      return person.choose(doing.message, doing.customId, doing.values);
    case 'menu':
      return person.messageCommand(doing.name, doing.message);
    case 'modal': {
      const view = modals.get(doing.interactionId);
      if (!view) return Promise.reject(new Error('That form is no longer open'));
      return person.submitModal(view, doing.values);
    }
  }
}

function subcommandOf({ subcommand }: { subcommand?: string | undefined }): { subcommand?: string } {
  return subcommand === undefined ? {} : { subcommand };
}
