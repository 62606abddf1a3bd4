// Whoever a quotation is given to.

import type { Gender } from '../../spanish/gender.ts';
import type { AttributionWay } from '../quotation.ts';

export interface Speaker {
  /** What a reader is shown; null when the text leaves open who it is. */
  readonly name: string | null;
  readonly way: AttributionWay;
  readonly plural: boolean;
  readonly gender: Gender | null;
  /** Somebody (or some body) that may go on speaking without being named again. */
  readonly somebody: boolean;
  /** A person, whom a pronoun may mean. */
  readonly person: boolean;
  /** A body (ministerio, empresa), which a noun for bodies may mean. */
  readonly group: boolean;
  /** A bare noun with its article (la mujer, la entidad), so that whoever was named before may be meant. */
  readonly generic: boolean;
  /** What the phrase calls the speaker: mujer. */
  readonly noun: string;
}

export const nobody: Speaker = {
  name: null,
  way: 'none',
  plural: false,
  gender: null,
  somebody: false,
  person: false,
  group: false,
  generic: false,
  noun: '',
};
