// Every system that is compared, by name.
import { flexSearch } from './flexsearch.ts';
import { fuse, fuseTokens } from './fuse.ts';
import { hemeroteca } from './hemeroteca.ts';
import { lunrFuzzy, lunrSpanish } from './lunr.ts';
import { miniSearch, miniSearchFuzzy, miniSearchSpanish } from './minisearch.ts';
import { orama } from './orama.ts';
import type { System } from './system.ts';

export const systems: readonly System[] = [
  hemeroteca,
  fuse,
  fuseTokens,
  miniSearch,
  miniSearchFuzzy,
  miniSearchSpanish,
  orama,
  flexSearch,
  lunrSpanish,
  lunrFuzzy,
];

export function systemNamed(name: string): System | undefined {
  return systems.find((system) => system.name === name);
}
