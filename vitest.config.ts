import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    sequence: { shuffle: true },
    // Most of a file's time is loading discord.js; modules here keep no state between tests, and any order passes.
    isolate: false,
    testTimeout: 20_000,
  },
});
