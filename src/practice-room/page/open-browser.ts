// Opens the page in whatever browser the person has; without one, they have the address.
import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

export function openBrowser(url: string): void {
  const [command = 'xdg-open', ...words] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...words, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

/** Nobody is there to look in a pipeline, or where no terminal is. */
export function somebodyIsThere(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal = process.stdout.isTTY === true,
): boolean {
  const isPipeline = environment.CI !== undefined && !['', '0', 'false'].includes(environment.CI);
  return !isPipeline && isTerminal;
}
