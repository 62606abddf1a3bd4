// Short stand-ins for long names, for places with little room such as a button's custom_id.
import { createHash } from 'node:crypto';

/** Hexadecimal digits of a key: 16 million values, so that two of a few thousand names seldom collide. */
const LENGTH = 6;

/** The same six characters for the same name, today and after any restart. */
export function shortKey(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, LENGTH);
}
