import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', '**/node_modules/**'],
    sequence: { shuffle: true },
    // Most of a file's time is loading discord.js; modules here keep no state between tests, and any order passes.
    isolate: false,
    testTimeout: 20_000,
    // A connection dropped between hello and identify makes @discordjs/ws send on its successor too early and lets the
    // error go unheard (WebSocketShard#identify). The bot logs it and goes on; the tests drop connections on purpose.
    onUnhandledError: ({ message, stack = '' }) =>
      !(message.startsWith('WebSocket is not open') && stack.includes('WebSocketShard.identify')),
  },
});
