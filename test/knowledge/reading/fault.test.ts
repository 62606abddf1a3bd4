import { describe, expect, it } from 'vitest';
import { describeFaults, type Fault } from '../../../knowledge/reading/fault.ts';

const fault: Fault = {
  file: 'uno.md',
  line: 3,
  problem: 'falta la clave «fecha»',
  remedy: 'Escribe la fecha',
};

describe('faults, told to whoever edits the articles', () => {
  it('are a line each, with file, line, what is wrong and how to mend it', () => {
    const message = describeFaults([fault, { ...fault, file: 'dos.md' }, { ...fault, line: 9 }]);
    expect(message.split('\n')).toEqual([
      'Hay 3 fallos en 2 ficheros de artículos:',
      '  uno.md:3: falta la clave «fecha». Escribe la fecha.',
      '  dos.md:3: falta la clave «fecha». Escribe la fecha.',
      '  uno.md:9: falta la clave «fecha». Escribe la fecha.',
    ]);
  });

  it('name no line where the whole file is at fault', () => {
    const { line, ...whole } = fault;
    expect(line).toBe(3);
    expect(describeFaults([whole])).toContain('  uno.md: falta');
  });
});
