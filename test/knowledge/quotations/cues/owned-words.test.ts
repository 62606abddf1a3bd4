// Whom words are of, as a thing is: el «no es no» de Ana.
import { describe, expect, it } from 'vitest';
import { ownerOfWords } from '../../../../knowledge/quotations/cues/owned-words.ts';
import { stretchIn } from '../cue-in.ts';
import { lastLineOf } from '../last-line.ts';

function ownerIn(sentence: string): string | null {
  const read = lastLineOf(sentence);
  const words = /«([^»]*)»/u.exec(sentence)?.[1] ?? '';
  const owner = ownerOfWords(read.line, stretchIn(read), words);
  return owner && read.text(owner);
}

describe('words of somebody', () => {
  it.each([
    ['El «no es no» de Ana Ruiz hizo historia.', 'Ana Ruiz'],
    ['Ese «veremos» de Ana Ruiz alcanzó.', 'Ana Ruiz'],
    ['El célebre «puedo esperar» de Ana Ruiz es un chiste.', 'Ana Ruiz'],
    ['Frente al «todo está en regla» del armador, callan.', 'armador'],
    ['El famoso «márchese» que Ana Ruiz dedicó al ministro hizo historia.', 'Ana Ruiz'],
    ['Un sonoro «ya basta» que soltó Ana Ruiz hizo historia.', 'Ana Ruiz'],
  ])('are theirs: %s', (sentence, owner) => {
    expect(ownerIn(sentence)).toBe(owner);
  });

  it.each([
    ['they are a term', 'El «núcleo duro» de Ana Ruiz calló.'],
    ['they are a title', 'El «Quijote» de Ana Ruiz calló.'],
    ['a thing has them', 'El «no es no» de la mesa calló.'],
    ['they did something', 'Un «no es no» que heló la iglesia.'],
    ['no article stands before them', 'Dijo «no es no» de Ana Ruiz.'],
  ])('are nobody’s where %s: %s', (_, sentence) => {
    expect(ownerIn(sentence)).toBeNull();
  });
});
