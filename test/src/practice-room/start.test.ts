// The practice room as `npm start` opens it, over a folder whose articles change.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { loadLibrary } from '../../../knowledge/load.ts';
import { createEditions } from '../../../src/editions.ts';
import { createLog } from '../../../src/log.ts';
import { startPractice } from '../../../src/practice-room/start.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hemeroteca-practice-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(question: string): void {
  const questions = `preguntas:\n  - {pregunta: ${question}, parrafo: 1}`;
  const head = `---\ntitulo: El puente\nfecha: 2024-01-01\n${questions}\n---`;
  writeFileSync(join(folder, 'puente.md'), `${head}\n\nEl puente reabrirá en mayo.\n`);
}

/** The first thing that a page is told. */
async function hello(url: string) {
  const { body } = await fetch(`${url}/api/stream?as=member`);
  const reader = body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  const [, data = ''] = /^data: (.*)$/m.exec(new TextDecoder().decode(value)) ?? [];
  return z.object({ suggestions: z.array(z.string()) }).parse(JSON.parse(data));
}

it('suggests to each visitor what the articles of that moment answer', async () => {
  put('¿Cuándo reabre?');
  const loading = await loadLibrary(folder);
  if (!loading.ok) throw new Error(loading.message);
  const editions = createEditions(loading.library, folder);
  const log = createLog({ logLevel: 'silent', token: undefined });
  const practice = await startPractice({ editions, log, port: 0 });
  expect((await hello(practice.url)).suggestions.join()).toContain('¿Cuándo reabre?');
  put('¿Cuándo se cruza?');
  await editions.reload();
  const { suggestions } = await hello(practice.url);
  expect(suggestions.join()).toContain('¿Cuándo se cruza?');
  expect(suggestions.join()).not.toContain('¿Cuándo reabre?');
  await practice.stop();
});
