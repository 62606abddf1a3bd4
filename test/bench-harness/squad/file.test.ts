// Reading SQuAD files: what is taken, and what a bad one is told.
import { describe, expect, it } from 'vitest';
import { parseSquad, readSquadFile, SquadFileError } from '../../bench/squad/file.ts';
import { harbour } from './harbour.ts';

function complaintOf(text: string): string {
  try {
    parseSquad(text, 'muelle.json');
  } catch (error) {
    if (error instanceof SquadFileError) return error.message;
    throw error;
  }
  return 'no complaint';
}

describe('a SQuAD file', () => {
  it('is taken with and without sentence breaks', () => {
    expect(parseSquad(JSON.stringify(harbour), 'muelle.json').data).toHaveLength(2);
  });

  it('is refused by name when it is not there', () => {
    expect(() => readSquadFile('/no/such/file.json')).toThrow(/\/no\/such\/file\.json: cannot be read/);
  });

  it('is refused when it is not JSON', () => {
    expect(complaintOf('{"data": [')).toMatch(/^muelle\.json: not JSON/);
  });

  it('is refused with the place of what is wrong', () => {
    const file = {
      data: [{ title: 'Puerto', paragraphs: [{ context: 'Abrió ayer.', qas: [{ id: '1', answers: [] }] }] }],
    };
    expect(complaintOf(JSON.stringify(file))).toContain('data[0].paragraphs[0].qas[0].question:');
  });

  it.each([
    [
      'out of order',
      [
        [12, 21],
        [0, 11],
      ],
    ],
    [
      'overlapping',
      [
        [0, 11],
        [8, 21],
      ],
    ],
    ['beyond the paragraph', [[0, 900]]],
    ['empty', [[4, 4]]],
  ])('is refused when its sentences are %s', (_, breaks) => {
    const paragraph = { context: 'Abrió ayer. Cierra hoy.', qas: [], sentence_breaks: breaks };
    expect(complaintOf(JSON.stringify({ data: [{ title: 'Puerto', paragraphs: [paragraph] }] }))).toContain(
      'sentence_breaks: sentences out of order or beyond their paragraph',
    );
  });

  it('names only the first of many faults', () => {
    const file = {
      data: Array.from({ length: 9 }, () => ({ title: 3, paragraphs: [{ context: 'Sí.', qas: [] }] })),
    };
    expect(complaintOf(JSON.stringify(file)).split('\n')).toHaveLength(7);
    expect(complaintOf(JSON.stringify(file))).toContain('and 4 more');
  });
});
