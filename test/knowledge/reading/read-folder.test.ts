import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFaults } from '../../../knowledge/reading/fault.ts';
import { readFolder } from '../../../knowledge/reading/read-folder.ts';

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hemeroteca-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const head = '---\ntitulo: Uno\nfecha: 2024-01-01\n---\n\n';

async function faultsOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  reserved: readonly string[] = [],
) {
  const reading = await readFolder(folderWith(files), reserved);
  return reading.ok ? [] : reading.faults;
}

describe('a folder of articles', () => {
  it('gives every .md and .txt and passes other files over', async () => {
    const reading = await readFolder(
      folderWith({ 'a.md': `${head}Hola.`, 'b.txt': 'Un texto.', 'c.json': '{', 'd.md~': 'x' }),
    );
    expect(reading.ok && reading.articles.map(({ slug }) => slug)).toEqual(['a', 'b']);
  });

  it('tells every fault of every file at once, with file, line and remedy', async () => {
    const faults = await faultsOf({
      'cinco.md':
        '---\ntitulo: 7\nfecha: ayer\nurl: ftp://x\nmedios: El Eco\npreguntas:\n  - pregunta: ¿Qué?\n    parrafo: 9\n---\n\nTexto.\n',
      'otra.md': 'sin cabecera',
    });
    const places = faults.map(({ file, line }) => `${file}:${line}`);
    expect(places).toEqual(
      expect.arrayContaining([
        'cinco.md:2',
        'cinco.md:3',
        'cinco.md:4',
        'cinco.md:5',
        'cinco.md:8',
        'otra.md:1',
      ]),
    );
    const message = describeFaults(faults);
    expect(message).toContain('cinco.md:3: el valor de «fecha» no vale. Escribe la fecha como AAAA-MM-DD');
    expect(message).toContain('no existe la clave «medios». ¿Querías decir «medio»?');
    expect(message).toContain('cinco.md:2: el valor de «titulo» no vale');
    expect(message).toContain('la pregunta señala el párrafo 9 y el artículo tiene 1');
    expect(message).not.toContain('?.');
  });

  it.each([
    [
      'front matter that is not YAML',
      { 'a.md': '---\ntitulo: "Uno\nfecha: 2024-01-01\n---\n\nHola.' },
      /YAML/,
    ],
    ['a missing key', { 'a.md': '---\nfecha: 2024-01-01\n---\n\nHola.' }, /falta la clave «titulo»/],
    ['a body with nothing in it', { 'a.md': `${head}   \n` }, /no hay texto/],
    ['a plain text with nothing but boilerplate', { 'a.txt': '\nDeja un comentario\n' }, /no hay texto/],
    ['two files with one slug', { 'a.md': `${head}Hola.`, 'a.txt': 'Hola.' }, /se llama igual que a\.md/],
    [
      'bytes that are not UTF-8',
      { 'a.md': Buffer.concat([Buffer.from(`${head}Espa`), Buffer.from([0xf1]), Buffer.from('a.')]) },
      /no está en UTF-8/,
    ],
    ['more than 1 MiB', { 'a.md': `${head}${'x'.repeat(1024 * 1024)}` }, /1 MiB/],
    [
      'a question that points at no paragraph',
      {
        'a.md':
          '---\ntitulo: U\nfecha: 2024-01-01\npreguntas:\n  - pregunta: ¿Q?\n    parrafo: 2\n---\n\nHola.',
      },
      /párrafo 2 y el artículo tiene 1/,
    ],
    ['an empty folder', {}, /ningún artículo/],
  ])('does not start with %s', async (_, files, problem) => {
    const faults = await faultsOf(files);
    expect(describeFaults(faults)).toMatch(problem);
  });

  it('names the line of the byte that is not UTF-8', async () => {
    const [fault] = await faultsOf({
      'a.md': Buffer.concat([Buffer.from(`${head}Espa`), Buffer.from([0xf1])]),
    });
    expect(fault?.line).toBe(6);
  });

  it('refuses a topic command that the bot or another article has', async () => {
    const topic = (title: string) =>
      `---\ntitulo: ${title}\nfecha: 2024-01-01\ntemas:\n  - comando: obra\n    descripcion: d\n    consulta: c\n---\n\nHola.`;
    const faults = await faultsOf(
      { 'a.md': topic('A'), 'b.md': topic('B').replace('obra', 'ayuda'), 'c.md': topic('C') },
      ['ayuda'],
    );
    expect(faults.map(({ problem }) => problem)).toEqual([
      'la orden de tema «ayuda» ya es de una orden del bot',
      'la orden de tema «obra» ya es de «a»',
    ]);
  });

  it('says so when there is no such folder', async () => {
    const reading = await readFolder('/no/hay/tal/carpeta');
    expect(reading.ok ? '' : describeFaults(reading.faults)).toMatch(/no se puede leer la carpeta/);
  });
});
