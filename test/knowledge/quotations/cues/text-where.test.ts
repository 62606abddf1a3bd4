// The text in which something is said, where the line names one.
import { describe, expect, it } from 'vitest';
import { textWhere } from '../../../../knowledge/quotations/cues/text-where.ts';
import { verbIn } from '../cue-in.ts';
import { lastLineOf } from '../last-line.ts';

function textIn(sentence: string, word: string): string | null {
  const read = lastLineOf(sentence);
  const { at, verb } = verbIn(read, word);
  const text = textWhere(read.line, at, verb);
  return text && read.text(text);
}

describe('the text in which something is told', () => {
  it.each([
    ['El parte, donde se detalla que «cedió», salió ayer.', 'detalla', 'El parte'],
    ['Hay una carta en la que se pide «calma».', 'pide', 'una carta'],
    ['En la moción aprobada se expresa que fue «útil».', 'expresa', 'la moción aprobada'],
    ['En el borrador que circulaba anoche se propone «una rebaja».', 'propone', 'el borrador'],
  ])('is the one that the clause has: %s', (sentence, word, text) => {
    expect(textIn(sentence, word)).toBe(text);
  });

  it.each([
    ['somebody tells it there', 'En la moción la alcaldesa propone «una rebaja».', 'propone'],
    ['nobody writes there', 'En la plaza se propone «una rebaja».', 'propone'],
    ['whoever signs it promises', 'Hay una minuta en la que se compromete a «pagar».', 'compromete'],
    ['words are heard there', 'En la grabación que circula se oye «calma».', 'oye'],
  ])('is none where %s: %s', (_, sentence, word) => {
    expect(textIn(sentence, word)).toBeNull();
  });
});
