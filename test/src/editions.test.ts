import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../knowledge/load.ts';
import { createEditions, type Edition, type ReloadableEditions, reloadLogged } from '../../src/editions.ts';
import { createLog } from '../../src/log.ts';

const BRIDGE = '---\ntitulo: El puente\nfecha: 2024-01-01\n---\n\nEl puente reabre en mayo.\n';
const TOPIC = 'temas:\n  - {comando: faro, descripcion: El faro, consulta: faro}\n';
const LIGHTHOUSE = `---\ntitulo: El faro\nfecha: 2024-01-02\n${TOPIC}---\n\nEl faro se apaga.\n`;

let folder: string;
let editions: ReloadableEditions;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hemeroteca-editions-'));
  put('puente.md', BRIDGE);
  const loading = await loadLibrary(folder);
  if (!loading.ok) throw new Error(loading.message);
  editions = createEditions(loading.library, folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string) => writeFileSync(join(folder, name), content);
const slugs = ({ library }: Edition) => library.articles.map(({ slug }) => slug);
const names = ({ commands }: Edition) => commands.map(({ declaration }) => declaration.name);

/** What reloading writes into the log. */
async function logged(): Promise<Record<string, unknown>[]> {
  const lines: string[] = [];
  const log = createLog({ logLevel: 'info', token: undefined }, { write: (line) => lines.push(line) });
  await reloadLogged(editions, log);
  return lines.map((line) => JSON.parse(line));
}

describe('the edition in use', () => {
  it('is another after a reload, with the commands of its articles, and the one before is as it was', async () => {
    const before = editions.current;
    put('faro.md', LIGHTHOUSE);
    await editions.reload();
    expect(slugs(editions.current)).toEqual(['faro', 'puente']);
    expect(names(editions.current)).toContain('faro');
    expect(slugs(before)).toEqual(['puente']);
    expect(names(before)).not.toContain('faro');
  });

  it('stays until the one that follows is ready', async () => {
    const before = editions.current;
    put('faro.md', LIGHTHOUSE);
    const reload = editions.reload();
    expect(editions.current).toBe(before);
    await reload;
    expect(editions.current).not.toBe(before);
  });

  it('is told to whoever listens, and not where nothing has changed or a file has a fault', async () => {
    const told: Edition[] = [];
    editions.onNew((edition) => told.push(edition));
    await editions.reload();
    put('faro.md', 'Sin cabecera.');
    await editions.reload();
    expect(told).toEqual([]);
    put('faro.md', LIGHTHOUSE);
    await editions.reload();
    expect(told).toEqual([editions.current]);
  });

  it('holds what the folder held last, however many reloads were asked for at once', async () => {
    put('faro.md', LIGHTHOUSE);
    const first = editions.reload();
    rmSync(join(folder, 'faro.md'));
    put('molino.md', BRIDGE);
    await Promise.all([first, editions.reload(), editions.reload()]);
    expect(slugs(editions.current)).toEqual(['molino', 'puente']);
  });
});

describe('a reload', () => {
  it('leaves one line of what changed', async () => {
    put('faro.md', LIGHTHOUSE);
    put('puente.md', BRIDGE.replace('mayo', 'junio'));
    const change = { added: ['faro'], changed: ['puente'], removed: [], articles: 2 };
    expect(await logged()).toEqual([expect.objectContaining({ ...change, msg: 'articles reloaded' })]);
    const none = { added: [], changed: [], removed: [], articles: 2 };
    expect(await logged()).toEqual([expect.objectContaining(none)]);
  });

  it('of faulty files keeps the edition and names each fault, with its file and how to mend it', async () => {
    const before = editions.current;
    put('faro.md', '---\ntitulo: El faro\n---\n\nEl faro se apaga.\n');
    put('puente.md', '---\nfecha: 2024-01-01\n---\n');
    const [line, ...others] = await logged();
    expect(others).toEqual([]);
    expect(line?.msg).toContain('articles not reloaded');
    expect(JSON.stringify(line?.faults)).toMatch(/faro\.md.*puente\.md/);
    expect(editions.current).toBe(before);
  });

  it('takes a topic with the name of a command for a fault', async () => {
    put('faro.md', LIGHTHOUSE.replace('comando: faro', 'comando: ayuda'));
    expect(JSON.stringify(await logged())).toContain('«ayuda»');
    expect(slugs(editions.current)).toEqual(['puente']);
  });

  it('of a folder that is gone keeps the edition', async () => {
    rmSync(folder, { recursive: true });
    expect(JSON.stringify(await logged())).toContain('KNOWLEDGE_DIR');
    expect(slugs(editions.current)).toEqual(['puente']);
  });
});
