import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../knowledge/load.ts';
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
