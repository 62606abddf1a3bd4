// Reads a folder of article files: every article, or every fault of every file at once.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../article.ts';
import type { Fault } from './fault.ts';
import { readArticle, slugOf } from './read-article.ts';

/** Bytes of an article file; a longer one is not an article. */
const LARGEST_FILE = 1024 * 1024;

export type FolderReading =
  | { readonly ok: true; readonly articles: readonly Article[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads every `.md` and `.txt` file of `folder`, in order of name; other files are passed over.
 * `reserved` are command names that no topic may take.
 */
export async function readFolder(folder: string, reserved: readonly string[] = []): Promise<FolderReading> {
  const listed = await listFiles(folder);
  if (!listed.ok) return listed;
  const faults: Fault[] = [];
  const articles: Article[] = [];
  for (const file of listed.files) {
    const content = await readText(folder, file);
    const reading =
      typeof content === 'string' ? readArticle(file, content) : { ok: false as const, faults: [content] };
    if (reading.ok) articles.push(reading.article);
    else faults.push(...reading.faults);
  }
  faults.push(...sharedSlugs(listed.files), ...takenTopics(articles, reserved));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, articles };
}

async function listFiles(
  folder: string,
): Promise<{ ok: true; files: string[] } | { ok: false; faults: Fault[] }> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = entries
      .filter((entry) => !entry.isDirectory() && /\.(?:md|txt)$/i.test(entry.name))
      .map((entry) => entry.name);
    if (files.length > 0) return { ok: true, files: files.sort() };
    return {
      ok: false,
      faults: [
        {
          file: folder,
          problem: 'la carpeta no tiene ningún artículo',
          remedy: 'Pon en ella un fichero .md o .txt',
        },
      ],
    };
  } catch {
    const remedy = 'Revisa KNOWLEDGE_DIR: ha de ser una carpeta que se pueda leer';
    return { ok: false, faults: [{ file: folder, problem: 'no se puede leer la carpeta', remedy }] };
  }
}

async function readText(folder: string, file: string): Promise<string | Fault> {
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  if (!bytes) return { file, problem: 'no se puede leer el fichero', remedy: 'Revisa sus permisos' };
  if (bytes.length > LARGEST_FILE) {
    return {
      file,
      problem: `ocupa ${bytes.length} bytes y el máximo es ${LARGEST_FILE} (1 MiB)`,
      remedy: 'Pártelo en varios artículos',
    };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      file,
      line: lineOfBadByte(bytes),
      problem: 'no está en UTF-8',
      remedy: 'Guárdalo de nuevo con la codificación UTF-8',
    };
  }
}

function lineOfBadByte(bytes: Uint8Array): number {
  const replaced = new TextDecoder('utf-8').decode(bytes);
  return replaced.slice(0, Math.max(0, replaced.indexOf('\uFFFD'))).split('\n').length;
}

function sharedSlugs(files: readonly string[]): Fault[] {
  const firsts = new Map<string, string>();
  const faults: Fault[] = [];
  for (const file of files) {
    const slug = slugOf(file).toLowerCase();
    const first = firsts.get(slug);
    if (first === undefined) firsts.set(slug, file);
    else
      faults.push({
        file,
        problem: `se llama igual que ${first}`,
        remedy: 'Cambia el nombre de uno de los dos: el nombre sin extensión identifica al artículo',
      });
  }
  return faults;
}

function takenTopics(articles: readonly Article[], reserved: readonly string[]): Fault[] {
  const owners = new Map(reserved.map((name) => [name, 'una orden del bot']));
  const faults: Fault[] = [];
  for (const article of articles) {
    for (const { command } of article.topics) {
      const owner = owners.get(command);
      const file = article.slug;
      if (owner)
        faults.push({
          file,
          problem: `la orden de tema «${command}» ya es de ${owner}`,
          remedy: 'Dale otro nombre en «comando»',
        });
      else owners.set(command, `«${article.slug}»`);
    }
  }
  return faults;
}
