// One bot session: its sequence, what it has been sent (for a resume), and the socket it has at the moment.
import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { GatewayOpcodes } from '../../discord-api.ts';
import type { Dispatch } from './dispatches.ts';
import { hearsIntent } from './intents.ts';

/** Events kept for a resume; a bot that missed more has to identify again. */
const REPLAY_CAPACITY = 2_000;

export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly isConnected: boolean;
  dispatch(dispatch: Dispatch): void;
  /** Takes a new socket and sends all it missed, then RESUMED; false if `sequence` is not one it can go back to. */
  resume(socket: WebSocket, sequence: number): boolean;
  detach(socket: WebSocket): void;
  send(op: GatewayOpcodes, data: unknown): void;
  close(code: number): void;
  terminate(): void;
}

export function createSession(firstSocket: WebSocket, intents: number): Session {
  let socket: WebSocket | undefined = firstSocket;
  let sequence = 0;
  const sent: Array<{ sequence: number; frame: string }> = [];

  const dispatch = (one: Dispatch) => {
    if (!hearsIntent(intents, one.intent)) return;
    sequence += 1;
    const frame = JSON.stringify({
      op: GatewayOpcodes.Dispatch,
      t: one.name,
      s: sequence,
      d: one.data(intents),
    });
    sent.push({ sequence, frame });
    if (sent.length > REPLAY_CAPACITY) sent.shift();
    socket?.send(frame);
  };

  return {
    id: randomBytes(16).toString('hex'),
    intents,
    get isConnected() {
      return socket !== undefined;
    },
    dispatch,
    resume: (next, from) => {
      const oldest = sent[0]?.sequence ?? 1;
      if (from > sequence || from < oldest - 1) return false;
      socket = next;
      for (const event of sent) if (event.sequence > from) next.send(event.frame);
      dispatch({ name: 'RESUMED', data: () => ({}) });
      return true;
    },
    detach: (gone) => {
      if (socket === gone) socket = undefined;
    },
    send: (op, data) => socket?.send(JSON.stringify({ op, d: data, t: null, s: null })),
    close: (code) => socket?.close(code),
    terminate: () => socket?.terminate(),
  };
}
