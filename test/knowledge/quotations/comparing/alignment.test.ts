// The cheapest way from what was printed to what was typed, word by word.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type Step } from '../../../../knowledge/quotations/comparing/alignment.ts';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';

/** A step as it reads: paz, paz/pas (misspelt), −paz (left out), +paz (put in). */
function read(step: Step): string {
  if (step.kind === 'left-out') return `−${step.printed.folded}`;
  if (step.kind === 'put-in') return `+${step.typed.folded}`;
  if (step.kind === 'same') return step.printed.folded;
  return `${step.printed.folded}/${step.typed.folded} (${step.kind})`;
}

const aligned = (typed: string, printed: string) =>
  align(wordsToCompare(typed), wordsToCompare(printed)).map(read).join(' ');

describe('typed words beside printed ones', () => {
  it('are sought anywhere in a message, an opposite above all', () => {
    const words = ['el de la radio pidió subir el volumen y ya', 'bajar el volumen'].map(wordsToCompare);
    const steps = align(words[0] ?? [], words[1] ?? [], false, true).map(read);
    expect(steps).toContain('bajar/subir (opposite)');
    expect(steps).toContain('volumen');
  });

  it.each([
    ['are the same', 'pleno apoyo', 'pleno apoyo', 'pleno apoyo'],
    ['are some in the middle', 'paz y pan', 'queremos la paz y pan ya', '−queremos −la paz y pan −ya'],
    [
      'have a slip',
      'el documneto es viejo',
      'el documento es viejo',
      'el documento/documneto (misspelt) es viejo',
    ],
    ['have another form', 'firmaron la paz', 'firmamos la paz', 'firmamos/firmaron (form) la paz'],
    [
      'have an opposite',
      'la obra inestable sigue',
      'la obra estable sigue',
      'la obra estable/inestable (opposite) sigue',
    ],
    ['have another word', 'la cama del rey', 'la casa del rey', 'la casa/cama (swapped) del rey'],
    ['have a word put in', 'la paz muy firme sigue', 'la paz firme sigue', 'la paz +muy firme sigue'],
    ['have one left out', 'la paz sigue', 'la paz firme sigue', 'la paz −firme sigue'],
  ])('%s: «%s»', (_, typed, printed, due) => {
    expect(aligned(typed, printed)).toBe(due);
  });

  it('have another number set beside the printed one', () => {
    expect(aligned('faltan diez años más', 'faltan cinco años más')).toBe(
      'faltan cinco/diez (opposite) años mas',
    );
  });

  it('show a negation as put in or left out, and set none beside another word', () => {
    expect(aligned('todavía ganamos algo', 'todavía no ganamos algo')).toBe('todavia −no ganamos algo');
    expect(aligned('todavía no ganamos algo', 'todavía ganamos algo')).toBe('todavia +no ganamos algo');
    expect(aligned('el plan no justo', 'el plan es justo')).toBe('el plan +no −es justo');
  });

  it('leave out for next to nothing what they show to be left out', () => {
    expect(aligned('la paz […] llegará mañana', 'la paz que todos los pueblos quieren llegará mañana')).toBe(
      'la paz −que −todos −los −pueblos −quieren llegara mañana',
    );
  });

  it('leave a small word alone at their end, so that what is missing shows', () => {
    expect(aligned('la es linda', 'la copa es linda')).toBe('la −copa es linda');
  });
});

describe('what is left of an empty text', () => {
  it('is all left out, or all put in', () => {
    expect(aligned('', 'la paz')).toBe('−la −paz');
    expect(aligned('la paz', '')).toBe('+la +paz');
    expect(aligned('', '')).toBe('');
  });
});

it('every word has its place, in order, in any texts', () => {
  const words = fc.array(fc.constantFrom('paz', 'guerra', 'no', 'la', 'de', 'diez', 'cinco', 'firme'), {
    maxLength: 9,
  });
  fc.assert(
    fc.property(words, words, (typed, printed) => {
      const steps = align(wordsToCompare(typed.join(' ')), wordsToCompare(printed.join(' ')));
      const typedIn = steps.flatMap((step) => ('typed' in step ? [step.typed.written] : []));
      const printedIn = steps.flatMap((step) => ('printed' in step ? [step.printed.written] : []));
      expect(typedIn.join(' ')).toBe(typed.join(' '));
      expect(printedIn.join(' ')).toBe(printed.join(' '));
    }),
  );
});
