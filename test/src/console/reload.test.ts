import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLibrary, reloadLibrary } from '../../../knowledge/load.ts';
import { startConsole } from '../../../src/console/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hemeroteca-console-'));
  put('puente.md', 'El puente', 'El puente reabrirá en mayo.');
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, title: string, body: string): void {
  writeFileSync(join(folder, name), `---\ntitulo: ${title}\nfecha: 2024-01-01\n---\n\n${body}\n`);
}

/** A console over the folder; each call types a line and gives what it said to it, once it has said `until`. */
async function talk() {
  const loading = await loadLibrary(folder);
  if (!loading.ok) throw new Error(loading.message);
  const [input, output] = [new PassThrough(), new PassThrough()];
  let said = '';
  output.on('data', (part) => {
    said += String(part);
  });
  const { library } = loading;
  const ended = startConsole({
    library,
    input,
    output,
    environment: {},
    reload: (before) => reloadLibrary(before, folder),
  });
  return {
    say: async (line: string, until: string) => {
      said = '';
      input.write(`${line}\n`);
      await vi.waitFor(() => expect(said).toContain(until), { timeout: 10_000 });
      return said;
    },
    end: async () => {
      input.end();
      await ended;
    },
  };
}

describe('/recargar', () => {
  it('reads the articles anew and says which were added, changed and removed; what is pinned stays', async () => {
    const { say, end } = await talk();
    await say('¿cuándo reabrirá el puente?', 'mayo');
    await say('/fijar resumen', 'puente');
    put('puente.md', 'El puente', 'El puente reabrirá en junio.');
    put('faro.md', 'El faro', 'El faro se apaga.');
    await say('/recargar', 'Artículos nuevos: faro; cambiados: puente.');
    await say('¿cuándo reabrirá el puente?', 'junio');
    await say('/fijar lista', 'El puente');
    rmSync(join(folder, 'faro.md'));
    await say('/reload', 'Artículos quitados: faro.');
    await say('/recargar', 'Ningún artículo ha cambiado.');
    await end();
  });

  it('lists the faults of the files, and goes on with the articles that were there', async () => {
    const { say, end } = await talk();
    writeFileSync(join(folder, 'faro.md'), 'Sin cabecera.');
    await say('/recargar', 'faro.md');
    await say('¿cuándo reabrirá el puente?', 'mayo');
    await end();
  });
});
