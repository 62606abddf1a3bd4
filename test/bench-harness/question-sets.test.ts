// The figures on the project's own questions.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureLines } from '../bench/question-sets.ts';

describe('npm run bench -- --questions', () => {
  it('measures the tuning halves, and says that there are others', async () => {
    const lines = await figureLines({ misses: false, reported: false });
    const sets = readdirSync('test/questions').filter((file) => file.endsWith('.json'));
    expect(lines.filter((line) => line.includes('.json, tune ('))).toHaveLength(sets.length);
    expect(lines.filter((line) => line.includes('.json, report ('))).toEqual([]);
    expect(lines.at(-1)).toContain('--reported');
  });
});
