// From a folder of article files to a library, or to one message with every fault.
import type { Library } from './library.ts';
import { libraryOf } from './library-of.ts';
import { describeFaults } from './reading/fault.ts';
import { readFolder } from './reading/read-folder.ts';

export type Loading =
  | { readonly ok: true; readonly library: Library }
  | { readonly ok: false; readonly message: string };

/** Loads the library. `reserved` are the names that topic commands may not take. */
export async function loadLibrary(folder: string, reserved: readonly string[] = []): Promise<Loading> {
  const reading = await readFolder(folder, reserved);
  return reading.ok
    ? { ok: true, library: libraryOf(reading.articles) }
    : { ok: false, message: describeFaults(reading.faults) };
}
