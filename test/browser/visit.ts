// A practice room with the bot in it, and a browser that visits it; whatever goes wrong on the page fails the test.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { z } from 'zod';
import { commandNames } from '../../commands/names.ts';
import { loadLibrary } from '../../knowledge/load.ts';
import { createEditions } from '../../src/editions.ts';
import { createLog } from '../../src/log.ts';
import { startPractice } from '../../src/practice-room/start.ts';

const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };

/** Each width in each theme. */
export const looks = [PHONE, DESK].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    viewport,
    colorScheme,
    name: `${viewport.width} px, ${colorScheme}`,
  })),
);

let browser: Browser;
const endings: Array<() => Promise<unknown>> = [];
const troubles: string[] = [];

/** To be called once by every file of tests. */
export function useBrowser(): void {
  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
    browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const end of endings.splice(0).reverse()) await end();
    expect(troubles.splice(0)).toEqual([]);
  });
}

/** Any free port: nothing else on the machine is disturbed. */
const ANY_PORT = 0;

/** Opens the page of a new room, with nothing remembered from before. */
export async function visit(options: BrowserContextOptions = {}): Promise<Page> {
  const folder = fileURLToPath(new URL('../../knowledge/articles', import.meta.url));
  const read = await loadLibrary(folder, commandNames);
  if (!read.ok) throw new Error(read.message);
  const editions = createEditions(read.library, folder);
  const log = createLog({ logLevel: 'silent', token: undefined });
  const practice = await startPractice({ editions, log, port: ANY_PORT });
  endings.push(() => practice.stop());
  const page = await open(practice.url, options);
  await page
    .getByRole('button', { name: '/preguntar' })
    .or(page.getByRole('button', { name: '/ask' }))
    .waitFor();
  return page;
}

/** Ended after the test, last first. */
export function endLater(end: () => Promise<unknown>): void {
  endings.push(end);
}

export async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: DESK,
    locale: 'es-ES',
    reducedMotion: 'reduce',
    ...options,
  });
  endings.push(() => context.close());
  const page = await context.newPage();
  watch(page, url);
  await page.goto(url);
  return page;
}

function watch(page: Page, home: string): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${home}/`) && !url.startsWith('data:')) troubles.push(`outside: ${url}`);
  });
}

const Findings = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullable(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
    }),
  ),
});

/** No serious finding of axe-core on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // Its text is evaluated rather than added as a script, which the page's own policy forbids.
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readText(axe));
  const findings = Findings.parse(await page.evaluate('axe.run(document, { resultTypes: ["violations"] })'));
  const serious = findings.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)]);
  expect(serious).toEqual([]);
}

async function readText(file: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(file, 'utf8');
}
