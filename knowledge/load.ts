// From a folder of article files to a library, or to one message with every fault.
import { isDeepStrictEqual } from 'node:util';
import type { Article } from './article.ts';
import type { Library } from './library.ts';
import { libraryInSlices } from './library-of.ts';
import { describeFaults } from './reading/fault.ts';
import { readFolder } from './reading/read-folder.ts';
import { inSlices } from './slices.ts';

export type Loading =
  | { readonly ok: true; readonly library: Library }
  | { readonly ok: false; readonly message: string };

export type Reloading =
  | { readonly ok: true; readonly library: Library; readonly changes: LibraryChanges }
  | { readonly ok: false; readonly message: string };

/** The slugs of the articles in which two libraries differ. */
export interface LibraryChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Loads the library. `reserved` are the names that topic commands may not take. */
export async function loadLibrary(folder: string, reserved: readonly string[] = []): Promise<Loading> {
  const reading = await readFolder(folder, reserved);
  return reading.ok
    ? { ok: true, library: await libraryInSlices(reading.articles) }
    : { ok: false, message: describeFaults(reading.faults) };
}

/**
 * Reads the folder anew. Articles that are the same stay the very same, with what was read of them; where all are, so is
 * the library. The one before goes on answering as it did, for whoever began with it.
 */
export async function reloadLibrary(
  before: Library,
  folder: string,
  reserved: readonly string[] = [],
): Promise<Reloading> {
  const reading = await readFolder(folder, reserved);
  if (!reading.ok) return { ok: false, message: describeFaults(reading.faults) };
  const articles: Article[] = [];
  await inSlices(keptWhereSame(reading.articles, before, articles));
  const changes = changesBetween(before.articles, articles);
  if (Object.values(changes).every((slugs) => slugs.length === 0))
    return { ok: true, library: before, changes };
  const library = await libraryInSlices(articles);
  // Now, while the one before still answers, so that nobody waits for it.
  await library.readAhead();
  return { ok: true, library, changes };
}

/** Puts each article, or the one before that is the same, into `kept`: a step is an article. */
function* keptWhereSame(
  articles: readonly Article[],
  before: Library,
  kept: Article[],
): Generator<undefined> {
  const known = new Map(before.articles.map((article) => [article.slug, article]));
  for (const article of articles) {
    const old = known.get(article.slug);
    kept.push(old && isDeepStrictEqual(old, article) ? old : article);
    yield;
  }
}

function changesBetween(before: readonly Article[], after: readonly Article[]): LibraryChanges {
  const old = new Map(before.map((article) => [article.slug, article]));
  const slugs = new Set(after.map(({ slug }) => slug));
  return {
    added: after.filter(({ slug }) => !old.has(slug)).map(({ slug }) => slug),
    changed: after
      .filter((article) => (old.get(article.slug) ?? article) !== article)
      .map(({ slug }) => slug),
    removed: before.filter(({ slug }) => !slugs.has(slug)).map(({ slug }) => slug),
  };
}
