// What signals ask of the process: to stop, or to read its articles anew.
import { constants } from 'node:os';
import { isatty } from 'node:tty';
import type { Log } from './log.ts';

/** What a shell reports for a process that a signal ended: this and the signal's number. */
const SIGNALLED = 128;

/** Resolves at the first SIGTERM or SIGINT; the second ends the process at once. */
export function firstSignal(log: Log): Promise<undefined> {
  return new Promise((resolve) => {
    let signalled = false;
    const onSignal = (name: NodeJS.Signals) => {
      if (signalled) process.exit(SIGNALLED + constants.signals[name]);
      signalled = true;
      log.info({ signal: name }, 'signal');
      resolve(undefined);
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  });
}

/** Standard input's file descriptor. */
const STDIN = 0;

/**
 * Listens for SIGHUP from now on, since it would end a process that does not; what it gives takes what each is to do,
 * and does it at once where one has come before.
 */
export function listenForHangups(): (reload: () => void) => void {
  const hadTerminal = isatty(STDIN);
  let missed = false;
  let reload = () => {
    missed = true;
  };
  process.on('SIGHUP', () => {
    // A terminal that is closed sends it too: then nobody is there any longer.
    if (hadTerminal && !isatty(STDIN)) process.kill(process.pid, 'SIGTERM');
    else reload();
  });
  return (does) => {
    reload = does;
    if (missed) does();
  };
}
