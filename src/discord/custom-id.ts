// A button's whole state in its custom_id, so that it works after a restart and on any replica.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { OptionValue } from '../../commands/command.ts';
import type { Action, ActionRequest } from '../../commands/result.ts';

/*
 * h1 r command |key=text |key#number |key! |key? check
 *
 * `h1` is the version, `r` says where the answer goes, `!` and `?` are true and false, and the check (three
 * characters of a hash) tells an id that was cut or altered. In texts, what would be mistaken for structure or
 * lost on the way stands as %XXXX.
 */

/** Discord's limit, in characters. */
export const CUSTOM_ID = 100;

const VERSION = 'h1';
const CHECK = 3;
/** `k` is a private reply too: that of the button which marks a pinned summary of ours. */
const letters = { private: 'v', public: 'p', update: 'u', alike: 'a' } as const;
const PIN_MARK = 'k';

const SHAPE = new RegExp(`^${VERSION}([vpuka])([-_'\\p{L}\\p{N}]{1,32})((?:\\|[^|]*)*)$`, 'u');
const PART = /^([A-Za-z][\w-]*)([=#!?])(.*)$/su;
/** The escape's own sign, the separator, controls, invisible characters, halves of pairs, blanks but the plain one. */
const UNSAFE = /[%|\p{Cc}\p{Cf}\p{Cs}]|(?! )\s/gu;

const decoded = z.object({
  command: z.string(),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

/** What a decoded button asks for, and where its answer goes. */
export interface DecodedAction {
  readonly request: ActionRequest;
  readonly reply: Action['reply'];
}

/** Encodes what a button repeats. Throws when it does not fit in 100 characters: a bug of whoever made the action. */
export function encodeAction({ request, reply }: Pick<Action, 'request' | 'reply'>): string {
  return encode(letters[reply], request);
}

/** What a custom_id asks for; undefined when it is cut, altered, of another version or not ours. */
export function decodeAction(customId: string): DecodedAction | undefined {
  const found = decode(customId);
  return found && { request: found.request, reply: replyOf(found.letter) };
}

/** The id of the button that opens an article at its first paragraph and marks a pinned summary of ours. */
export function encodePinMark(articleKey: string): string {
  return encode(PIN_MARK, { command: 'parrafo', options: { articulo: articleKey, numero: 1 } });
}

/** The article key in the id that marks a pinned summary; undefined for any other id. */
export function readPinMark(customId: string): string | undefined {
  const found = decode(customId);
  const key = found?.request.options.articulo;
  return found?.letter === PIN_MARK && typeof key === 'string' ? key : undefined;
}

/** The id of a menu: what it asks for stands in the value that is chosen, encoded like a button's id. */
export function menuId(label: Action['label']): string {
  return `${VERSION}menu:${label}`;
}

function replyOf(letter: string): Action['reply'] {
  const replies = ['public', 'update', 'alike'] as const;
  return replies.find((reply) => letters[reply] === letter) ?? 'private';
}

function encode(letter: string, { command, options }: ActionRequest): string {
  const body = `${VERSION}${letter}${command}${Object.entries(options).map(encodePart).join('')}`;
  const id = `${body}${checkOf(body)}`;
  if (id.length > CUSTOM_ID) throw new RangeError(`custom_id of ${id.length} characters: ${id}`);
  if (!SHAPE.test(body)) throw new RangeError(`command name that no custom_id can carry: ${command}`);
  return id;
}

function encodePart([key, value]: readonly [string, OptionValue]): string {
  const part = typeof value === 'boolean' ? `${key}${value ? '!' : '?'}` : `${key}${encodeText(value)}`;
  if (!PART.test(part)) throw new RangeError(`option name that no custom_id can carry: ${key}`);
  return `|${part}`;
}

function encodeText(value: string | number): string {
  if (typeof value === 'string') return `=${value.replace(UNSAFE, escapeUnits)}`;
  if (!Number.isFinite(value)) throw new RangeError(`number that no custom_id can carry: ${value}`);
  return `#${value}`;
}

function escapeUnits(character: string): string {
  return character.split('').map(escapeUnit).join('');
}

function escapeUnit(unit: string): string {
  return `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function decode(customId: string): { letter: string; request: ActionRequest } | undefined {
  const body = customId.slice(0, -CHECK);
  if (customId.length > CUSTOM_ID || checkOf(body) !== customId.slice(-CHECK)) return undefined;
  const [, letter = '', command, rest = ''] = SHAPE.exec(body) ?? [];
  const parts = rest === '' ? [] : rest.slice(1).split('|').map(decodePart);
  const options = parts.flatMap((part) => (part ? [part] : []));
  const request = decoded.safeParse({ command, options: Object.fromEntries(options) });
  if (!request.success) return undefined;
  // Only the one way of writing that encodes is taken: a doubled option or a stray escape is not ours.
  const again = [letter, request.data] as const;
  return rewritten(...again) === customId ? { letter, request: request.data } : undefined;
}

function rewritten(letter: string, request: ActionRequest): string | undefined {
  try {
    return encode(letter, request);
  } catch {
    return undefined;
  }
}

function decodePart(part: string): readonly [string, OptionValue] | undefined {
  const [, key, sign, text = ''] = PART.exec(part) ?? [];
  if (key === undefined) return undefined;
  if (sign === '!' || sign === '?') return [key, sign === '!'];
  if (sign === '#') return [key, Number(text)];
  return [
    key,
    text.replace(/%([0-9A-F]{4})/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16))),
  ];
}

function checkOf(body: string): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, CHECK);
}
