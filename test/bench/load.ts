// A library from a folder, for measuring.
import type { Library } from '../../knowledge/library.ts';
import { loadLibrary } from '../../knowledge/load.ts';

/** Throws with every fault when the folder does not read. */
export async function loadOrThrow(folder: string): Promise<Library> {
  const loading = await loadLibrary(folder);
  if (!loading.ok) throw new Error(loading.message);
  return loading.library;
}
