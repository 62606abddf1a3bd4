// Pieces of bodies that a bot may send, to be made wrong one at a time.
import { expect } from 'vitest';
import { type $ZodType, safeParse } from 'zod/v4/core';
import type { PracticeRoom } from '../../../src/practice-room/index.ts';

export const text = (length: number) => 'x'.repeat(length);
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
export const button = (over: object = {}) => ({ type: 2, style: 1, label: 'B', custom_id: 'b', ...over });
export const row = (...components: object[]) => ({ type: 1, components });
export const option = (label: string, value = label) => ({ label, value });
export const menu = (over: object = {}) => ({ type: 3, custom_id: 'm', options: [option('a')], ...over });
export const embed = (over: object) => ({ embeds: [over] });
export const arg = (over: object = {}) => ({ type: 3, name: 'uno', description: 'Uno', ...over });
export const command = (over: object = {}) => ({ name: 'preguntar', description: 'Pregunta', ...over });

/** The last refused request as the log has it: its code, and each fault as `path CODE`. */
export function lastRefusal(room: PracticeRoom) {
  const entry = room.log.refusals().at(-1);
  return {
    status: entry?.status,
    code: entry?.code,
    faults: entry?.faults.map((fault) => `${fault.path.join('.')} ${fault.code}`),
  };
}

/** A message with one of everything, all of it right. */
export const REPLY_BODY = {
  content: 'hola **mundo**',
  embeds: [
    { title: 'T', description: 'D', fields: [{ name: 'n', value: 'v' }], footer: { text: 'f' }, color: null },
  ],
  components: [
    {
      type: 1,
      components: [
        { type: 2, style: 1, label: 'Uno', custom_id: 'a' },
        { type: 2, style: 5, label: 'Dos', url: 'https://example.org' },
      ],
    },
    {
      type: 1,
      components: [{ type: 3, custom_id: 'm', placeholder: 'elige', options: [{ label: 'l', value: 'v' }] }],
    },
  ],
  allowed_mentions: { parse: [] },
};

/** The value, once it is seen to fit the schema. */
export function fitting(schema: $ZodType, value: unknown): unknown {
  const result = safeParse(schema, value);
  expect(result.success ? [] : result.error.issues).toEqual([]);
  return value;
}
