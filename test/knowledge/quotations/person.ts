// Somebody by name, for tests of what is asked of those whom a text has told of.
import { nobody, type Speaker } from '../../../knowledge/quotations/people/speaker.ts';

export function person(name: string, more: Partial<Speaker> = {}): Speaker {
  return { ...nobody, name, way: 'name', somebody: true, person: true, ...more };
}
