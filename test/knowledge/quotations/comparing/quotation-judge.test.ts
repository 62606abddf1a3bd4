import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../../knowledge/library.ts';
import { libraryOf } from '../../../../knowledge/library-of.ts';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';
import { isContent } from '../../../../knowledge/quotations/comparing/word-meaning.ts';
import { allArticles } from '../../../articles.ts';

let library: Library;

beforeAll(async () => {
  library = libraryOf(await allArticles());
});

describe('who said it', () => {
  it('finds every quotation by its own words, exactly', () => {
    for (const quotation of library.quotations()) {
      const { verdict, quotation: found } = library.whoSaid(`«${quotation.text.replace(/[«»“”"‘’]/g, '')}»`);
      expect([verdict, found?.text.length], quotation.text).toEqual(['exact', quotation.text.length]);
    }
  });

  it('finds none in an article that did not print it', () => {
    const [quotation] = library.quotations();
    const other = library.articles.find(({ slug }) => slug !== quotation?.article);
    expect(other && library.whoSaid(quotation?.text ?? '', { article: other }).verdict).not.toBe('exact');
  });

  it('says where the words stand when they are the article’s own', () => {
    const { verdict, narration, quotation } = library.whoSaid('asistencia mutua en caso de agresión');
    expect([verdict, quotation, narration?.article]).toEqual([
      'not-found',
      null,
      '2024-06-19-tratado-pyongyang',
    ]);
    expect(narration?.text).toContain('asistencia mutua en caso de agresión');
  });

  it('has no word for half a word', () => {
    expect(library.whoSaid('inconstante e inquebrantable').verdict).not.toBe('exact');
    expect(library.whoSaid('constant').verdict).not.toBe('exact');
  });

  it('shows what a message changes, and nothing of what it asks', () => {
    const message = 'che es cierto que putin salió a decir es realmente un documento peligroso??';
    const { verdict, differences, claimed } = library.whoSaid(message);
    expect([verdict, differences, claimed?.same]).toEqual([
      'altered',
      [{ printed: 'innovador', typed: 'peligroso' }],
      true,
    ]);
  });

  it('never calls said what holds a word that nobody printed', () => {
    const quotations = library.quotations();
    fc.assert(
      fc.property(fc.nat(quotations.length - 1), fc.nat(20), (which, at) => {
        const words = (quotations[which]?.text ?? '').replace(/[«»“”"‘’]/g, '').split(/\s+/);
        words.splice(at % (words.length + 1), 0, 'zanahoria');
        expect(['altered', 'not-found']).toContain(library.whoSaid(words.join(' ')).verdict);
      }),
    );
  });

  it('is exact for a quotation typed whole, whatever its case, accents, marks and spaces', () => {
    const disguises = [
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize('NFD').replace(/(?<!n)\p{Mn}/gu, ''),
      (text: string) => text.replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' '),
      (text: string) => `  «${text.replace(/[«»“”"‘’]/g, '')}»…`,
    ];
    for (const { text } of library.quotations()) {
      if (/\p{N}[.,]\p{N}/u.test(text)) continue;
      for (const disguise of disguises)
        expect([disguise(text), library.whoSaid(disguise(text)).verdict]).toEqual([disguise(text), 'exact']);
    }
  });

  it('finds any run of three words of meaning or more', () => {
    const runs = fc.tuple(fc.nat(library.quotations().length - 1), fc.nat(60), fc.nat(60));
    fc.assert(
      fc.property(runs, ([which, a, b]) => {
        const words = wordsToCompare(library.quotations()[which]?.text ?? '');
        const run = words.slice(Math.min(a, b) % words.length, (Math.max(a, b) % words.length) + 1);
        fc.pre(run.filter(({ key }) => isContent(key)).length >= 3);
        const typed = run.map(({ written }) => written).join(' ');
        expect([typed, library.whoSaid(typed).verdict]).not.toEqual([typed, 'not-found']);
      }),
    );
  });

  it('never calls said what has another word in the place of one of meaning', () => {
    const others = ['zanahoria', 'paraguas', 'ferrocarril', 'tortuga', 'enchufe', 'bigote'];
    const changes = fc.tuple(fc.nat(library.quotations().length - 1), fc.nat(60), fc.constantFrom(...others));
    fc.assert(
      fc.property(changes, ([which, at, other]) => {
        const words = wordsToCompare(library.quotations()[which]?.text ?? '');
        const content = words.filter(({ key }) => isContent(key));
        const changed = content[at % Math.max(1, content.length)];
        fc.pre(changed !== undefined);
        const typed = words.map((word) => (word === changed ? other : word.written)).join(' ');
        expect(['altered', 'not-found']).toContain(library.whoSaid(typed).verdict);
      }),
    );
  });

  it('never calls said what a negation was put into, or taken out of', () => {
    for (const { text } of library.quotations()) {
      const words = text.split(/\s+/);
      for (const [at, word] of words.entries()) {
        // «No, fíjese…»: an answer, without which the rest says what it says.
        if (!/^[«“"‘¿¡(]*no$/i.test(word)) continue;
        const typed = words.filter((_, index) => index !== at).join(' ');
        expect([typed, library.whoSaid(typed).verdict]).not.toEqual([typed, 'exact']);
        expect([typed, library.whoSaid(typed).verdict]).not.toEqual([typed, 'partial']);
      }
    }
  });

  it('never fails, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            'quién',
            'dijo',
            'que',
            '«',
            '»',
            '"',
            'no',
            'Putin',
            ',',
            '?',
            'según',
            '12',
            'y',
            '–',
            '…',
          ),
          {
            maxLength: 60,
          },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        expect(['exact', 'partial', 'altered', 'not-found']).toContain(library.whoSaid(text).verdict);
        for (const { verdict } of library.checkMessage(text)) expect(verdict.differences).toBeDefined();
      }),
    );
  });
});

describe('checking a message', () => {
  it('gives a verdict on each marked stretch, in order', () => {
    const checks = library.checkMessage(
      'Kim habló de «pleno apoyo» y Putin de “documento innovador”; otro, de "zanahorias con patatas".',
    );
    expect(checks.map(({ typed, verdict }) => [typed, verdict.verdict])).toEqual([
      ['pleno apoyo', 'exact'],
      ['documento innovador', 'partial'],
      ['zanahorias con patatas', 'not-found'],
    ]);
  });

  it('takes a message without marks whole', () => {
    expect(
      library.checkMessage(' pleno apoyo ').map(({ typed, verdict }) => [typed, verdict.verdict]),
    ).toEqual([['pleno apoyo', 'exact']]);
  });
});
