// The browser opens for a person at a terminal, and for nobody else.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBrowser, somebodyIsThere } from '../../../../src/practice-room/page/open-browser.ts';

afterEach(() => vi.unstubAllEnvs());

describe('somebody is there', () => {
  it.each([
    ['at a terminal', {}, true, true],
    ['at a terminal that says it is no pipeline', { CI: 'false' }, true, true],
    ['not in a pipeline', { CI: 'true' }, true, false],
    ['not where the output goes elsewhere', {}, false, false],
  ])('%s', (_, environment, isTerminal, expected) => {
    expect(somebodyIsThere(environment, isTerminal)).toBe(expected);
  });
});

describe.skipIf(process.platform !== 'linux')('opening the browser', () => {
  it('hands the address to the desktop’s opener', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'opener-'));
    const opened = join(folder, 'opened');
    writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\nprintf %s "$1" > '${opened}'\n`, { mode: 0o755 });
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
    openBrowser('http://localhost:3000');
    await vi.waitFor(() => expect(readFileSync(opened, 'utf8')).toBe('http://localhost:3000'), 5_000);
    rmSync(folder, { recursive: true });
  });

  it('does without where there is none', async () => {
    vi.stubEnv('PATH', '');
    expect(() => openBrowser('http://localhost:3000')).not.toThrow();
    // What goes wrong after that is an event; unheard, it would end the run.
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
});
