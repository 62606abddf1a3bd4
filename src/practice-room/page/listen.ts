// Takes a port of this machine for the page, or the next free one; on both loopback addresses, since `localhost` is either.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  readonly port: number;
  readonly servers: readonly Server[];
}

/** Ports tried before giving up. */
const TRIES = 50;

export async function listenNear(wanted: number, create: () => Server): Promise<Listening> {
  for (let port = wanted; port < wanted + TRIES; port += 1) {
    const listening = await tryPort(port, create);
    if (listening) return listening;
  }
  throw new Error(`Ports ${wanted} to ${wanted + TRIES - 1} are all taken`);
}

async function tryPort(port: number, create: () => Server): Promise<Listening | undefined> {
  const first = await listen(create(), port, '127.0.0.1');
  if (first.outcome !== 'listening') return undefined;
  const taken = portOf(first.server.address());
  const second = await listen(create(), taken, '::1');
  if (second.outcome === 'taken') {
    // Another program has `localhost` by its other address: a browser might reach it instead of us.
    await new Promise((resolve) => first.server.close(resolve));
    return undefined;
  }
  return {
    port: taken,
    servers: second.outcome === 'listening' ? [first.server, second.server] : [first.server],
  };
}

interface Attempt {
  readonly server: Server;
  /** `absent`: this machine has no such address. */
  readonly outcome: 'listening' | 'taken' | 'absent';
}

function listen(server: Server, port: number, host: string): Promise<Attempt> {
  return new Promise((resolve) => {
    server.once('error', (error) => {
      const code = 'code' in error ? error.code : undefined;
      const outcome = code === 'EADDRINUSE' || code === 'EACCES' ? 'taken' : 'absent';
      resolve({ server, outcome });
    });
    server.listen(port, host, () => resolve({ server, outcome: 'listening' }));
  });
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
