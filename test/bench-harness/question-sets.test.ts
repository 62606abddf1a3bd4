// The figures on the project's own questions.
import { describe, expect, it } from 'vitest';
import { figureLines } from '../bench/question-sets.ts';

describe('npm run bench -- --questions', () => {
  it('measures the tuning halves, and says that there are others', async () => {
    const lines = await figureLines({ misses: false, reported: false });
    expect(lines.filter((line) => line.includes('.json, tune ('))).toHaveLength(6);
    expect(lines.filter((line) => line.includes('.json, report ('))).toEqual([]);
    expect(lines.at(-1)).toContain('--reported');
  });
});
