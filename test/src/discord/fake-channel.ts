// A channel in memory that answers the routes of messages and pins, for the pin board's tests.
import { z } from 'zod';
import { refusal, type Sent } from './fake-rest.ts';

interface Held {
  readonly id: string;
  readonly author: { readonly id: string };
  components: unknown[];
  embeds: unknown[];
  pinnedAt?: string;
}

const posted = z.looseObject({ components: z.array(z.unknown()), embeds: z.array(z.unknown()) });

export const BOT = '100';

export function createFakeChannel() {
  const messages = new Map<string, Held>();
  const refusals = new Map<string, number>();
  let count = 0;
  const add = (body: unknown, author = BOT): Held => {
    count += 1;
    const { components, embeds } = posted.parse(body);
    const held = { id: String(count), author: { id: author }, components, embeds };
    messages.set(held.id, held);
    return held;
  };
  const pin = (held: Held) => {
    held.pinnedAt = new Date(1_700_000_000_000 + Number(held.id) * 1_000).toISOString();
  };
  const found = (id: string | undefined): Held => {
    const held = messages.get(id ?? '');
    if (!held) throw refusal(10008, 404);
    return held;
  };
  const pinned = () =>
    [...messages.values()]
      .filter(({ pinnedAt }) => pinnedAt !== undefined)
      .sort((a, b) => ((a.pinnedAt ?? '') < (b.pinnedAt ?? '') ? 1 : -1));

  const list = (query: string) => {
    const params = new URLSearchParams(query);
    const before = params.get('before') ?? '9999';
    const limit = Number(params.get('limit'));
    const older = pinned().filter(({ pinnedAt }) => (pinnedAt ?? '') < before);
    const items = older.slice(0, limit).map((message) => ({ pinned_at: message.pinnedAt, message }));
    return { items, has_more: older.length > limit };
  };

  const respond = ({ method, route, query, body }: Sent): unknown => {
    const [, pins, id] = /^\/channels\/55\/messages(\/pins)?(?:\/(\d+))?$/.exec(route) ?? [];
    const what = `${method}${pins ? ' pin' : ''}`;
    const refused = refusals.get(what);
    if (refused !== undefined) throw refusal(refused);
    switch (what) {
      case 'GET pin':
        return list(query);
      case 'POST':
        return { id: add(body).id };
      case 'PUT pin':
        return pin(found(id));
      case 'DELETE pin':
        return void delete found(id).pinnedAt;
      case 'PATCH':
        return void Object.assign(found(id), posted.parse(body));
      case 'DELETE':
        return messages.delete(found(id).id) && undefined;
      default:
        throw new Error(`no such route: ${method} ${route}`);
    }
  };
  /** `refuse('PUT pin', 30003)`: that request is refused with that code from now on. */
  return {
    messages,
    pinned,
    add,
    pin,
    respond,
    refuse: (what: string, code: number) => refusals.set(what, code),
  };
}
