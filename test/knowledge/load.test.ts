import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LibraryChanges, loadLibrary, reloadLibrary } from '../../knowledge/load.ts';
import { ownFolder, treaty } from '../articles.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hemeroteca-load-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, content: string) => writeFileSync(join(folder, name), content);

async function messageOf(reserved: readonly string[] = []): Promise<string> {
  const loading = await loadLibrary(folder, reserved);
  if (loading.ok) throw new Error('it loaded');
  return loading.message;
}

describe('loading a folder', () => {
  it('gives the library of its articles', async () => {
    const loading = await loadLibrary(ownFolder);
    expect(loading.ok && loading.library.article(treaty)?.paragraphs).toHaveLength(6);
  });

  it('gives one message with every fault of every file, its line and how to mend it', async () => {
    put('uno.md', '---\ntitulo: Uno\nfecha: ayer\nautr: Ana\n---\n\nUna frase.');
    put('dos.md', '---\nfecha: 2024-01-01\n---\n');
    put(
      'tres.md',
      '---\ntitulo: Tres\nfecha: 2024-01-01\npreguntas:\n  - pregunta: ¿Qué?\n    parrafo: 4\n---\n\nUna.',
    );
    const message = await messageOf();
    expect(message).toMatch(/^Hay 5 fallos en 3 ficheros de artículos:\n/);
    for (const part of ['uno.md:3:', 'uno.md:4:', '«autor»', '«titulo»', 'dos.md:', 'tres.md:6:'])
      expect(message).toContain(part);
    expect(message.split('\n')).toHaveLength(6);
  });

  it('refuses a topic that would take the name of a command', async () => {
    const topic = 'temas:\n  - {comando: ayuda, descripcion: Algo, consulta: algo}';
    put('uno.md', `---\ntitulo: Uno\nfecha: 2024-01-01\n${topic}\n---\n\nUna frase.`);
    expect((await loadLibrary(folder)).ok).toBe(true);
    expect(await messageOf(['ayuda'])).toContain('«ayuda»');
  });

  it('says what is wrong with a folder that is empty or not there', async () => {
    expect(await messageOf()).toContain('no tiene ningún artículo');
    expect((await loadLibrary(join(folder, 'nada'))).ok).toBe(false);
  });
});

describe('loading a folder anew', () => {
  const NOTHING: LibraryChanges = { added: [], changed: [], removed: [] };
  const about = (title: string, ...paragraphs: readonly string[]) =>
    `---\ntitulo: ${title}\nfecha: 2024-01-01\n---\n\n${paragraphs.join('\n\n')}\n`;

  async function library() {
    put('puente.md', about('El puente', 'El puente reabre en mayo. «Por fin», dijo la ingeniera Ana Rey.'));
    put('huelga.md', about('La huelga', 'La huelga empezó el lunes. «Así no», dijo el minero Luis Paz.'));
    const loading = await loadLibrary(folder);
    if (!loading.ok) throw new Error(loading.message);
    return loading.library;
  }

  it('gives the very library that was there where no text has changed', async () => {
    const before = await library();
    put('huelga.md', about('La huelga', 'La huelga empezó el lunes. «Así no», dijo el minero Luis Paz.'));
    put('notas.json', '{}');
    expect(await reloadLibrary(before, folder)).toEqual({ ok: true, library: before, changes: NOTHING });
  });

  it('adds, changes and removes articles with all that the library knows of them', async () => {
    const before = await library();
    rmSync(join(folder, 'huelga.md'));
    put(
      'puente.md',
      about('El puente', 'El puente reabre en junio. «Ya veremos», dijo la ingeniera Ana Rey.'),
    );
    put('faro.txt', 'El faro se apaga.\n\n«Lo echaré de menos», dijo la farera Eva Gil.');
    const after = await reloadLibrary(before, folder);
    if (!after.ok) throw new Error(after.message);
    expect(after.changes).toEqual({ added: ['faro'], changed: ['puente'], removed: ['huelga'] });
    const now = after.library;
    expect(now.ask('¿cuándo reabre el puente?').passages[0]?.text).toContain('junio');
    expect(now.ask('¿cuándo empezó la huelga?').found).toBe(false);
    expect(now.quoted.map(({ name }) => name).sort()).toEqual(['Ana Rey', 'Eva Gil']);
    expect(now.whoSaid('lo echaré de menos').verdict).toBe('exact');
    expect(now.whoSaid('así no').verdict).toBe('not-found');
    expect(now.article('huelga')).toBeUndefined();
    expect(now.suggest.articles('faro', 1).map(({ slug }) => slug)).toEqual(['faro']);
  });

  it('keeps the articles that are the same, with the quotations read of them', async () => {
    const before = await library();
    const kept = before.quotations().find(({ article }) => article === 'huelga');
    expect(kept).toBeDefined();
    put('puente.md', about('El puente', 'El puente no reabre.'));
    const after = await reloadLibrary(before, folder);
    if (!after.ok) throw new Error(after.message);
    expect(after.library.article('huelga')).toBe(before.article('huelga'));
    expect(after.library.article('puente')).not.toBe(before.article('puente'));
    expect(after.library.quotations().find(({ article }) => article === 'huelga')).toBe(kept);
  });

  it('takes a file with another name for another article', async () => {
    const before = await library();
    renameSync(join(folder, 'huelga.md'), join(folder, 'paro.md'));
    const after = await reloadLibrary(before, folder);
    expect(after.ok && after.changes).toEqual({ added: ['paro'], changed: [], removed: ['huelga'] });
  });

  it('leaves the library before as it was, for whoever began with it', async () => {
    const before = await library();
    rmSync(join(folder, 'huelga.md'));
    await reloadLibrary(before, folder);
    expect(before.ask('¿cuándo empezó la huelga?').passages[0]?.text).toContain('lunes');
    expect(before.whoSaid('así no').verdict).toBe('exact');
  });

  it('tells the faults of all files as at the first time', async () => {
    const before = await library();
    put('malo.md', '---\ntitulo: Malo\n---\n\nUna.');
    const after = await reloadLibrary(before, folder);
    expect(after).toEqual({ ok: false, message: await messageOf() });
    expect(!after.ok && after.message).toContain('malo.md');
  });
});
