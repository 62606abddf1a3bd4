// Who was named, acted or spoke, paragraph by paragraph: what a pronoun or a bare noun is looked up in.
import { beforeEach, describe, expect, it } from 'vitest';
import { LONG_MEMORY, Pages } from '../../../../knowledge/quotations/people/pages.ts';
import { nobody, type Speaker } from '../../../../knowledge/quotations/people/speaker.ts';
import { person } from '../person.ts';

let pages: Pages;
let count = 0;
beforeEach(() => {
  pages = new Pages();
  paragraph();
});

/** A new one begins. */
function paragraph(): boolean {
  count += 1;
  return pages.enter({ paragraph: count, start: count, end: count + 1, sentences: [] });
}

/** A line names these, the first at token 0, the next at 10. */
function line(...named: readonly Speaker[]): void {
  pages.begin(named.map((speaker, index) => ({ speaker, at: 10 * index })));
}

const ana = person('Ana Ruiz');
const luis = person('Luis Paz');
const body = person('Petrosur', { person: false, group: true, noun: 'petrolera' });
const names = (all: readonly Speaker[]) => all.map(({ name }) => name);

describe('whoever acted last', () => {
  it('is the last of those who act or speak in the paragraph, and nobody once a new one begins', () => {
    pages.acts(ana);
    pages.speaks(luis, false);
    expect([pages.last()?.name, names(pages.actedIn(0))]).toEqual(['Luis Paz', ['Ana Ruiz', 'Luis Paz']]);
    paragraph();
    expect(pages.last()).toBeNull();
    expect([names(pages.actedIn(1)), names(pages.latest(2))]).toEqual([
      ['Ana Ruiz', 'Luis Paz'],
      ['Luis Paz', 'Ana Ruiz'],
    ]);
    expect(names(pages.latest(1))).toEqual([]);
  });

  it('is not whoever acts in the line itself, for what is asked of the time before it', () => {
    pages.acts(ana);
    line();
    pages.acts(luis);
    expect(pages.beforeLine()?.name).toBe('Ana Ruiz');
  });

  it('is a body, for the texts that it issues, only where no person has acted since', () => {
    pages.acts(body);
    expect(pages.lastBody()).toMatchObject({ name: 'Petrosur', way: 'source' });
    pages.acts(ana);
    expect(pages.lastBody()).toBeNull();
  });
});

describe('at the start of a paragraph', () => {
  it.each([
    ['whoever spoke last in the one before goes on', () => pages.speaks(luis, false), 'Luis Paz'],
    ['whoever it says something of goes on', () => pages.acts(luis, true), 'Luis Paz'],
    ['a body that told something does not', () => pages.acts(body, true), undefined],
    ['nobody goes on where two have acted', () => pages.acts(luis), undefined],
    ['the only person goes on, though a body acted', () => undefined, 'Ana Ruiz'],
    [
      'so does whoever has a name after somebody without one',
      () => {
        pages.acts(person('el juez', { way: 'source' }));
        pages.acts(ana);
      },
      'Ana Ruiz',
    ],
  ])('%s', (_, then, name) => {
    pages.acts(body);
    pages.acts(ana);
    then();
    paragraph();
    expect(pages.before()?.name).toBe(name);
  });

  it('a paragraph without anybody is passed over, and only a few are remembered', () => {
    pages.acts(ana);
    paragraph();
    paragraph();
    expect(pages.before()?.name).toBe('Ana Ruiz');
    for (let times = 0; times <= LONG_MEMORY; times += 1) {
      pages.acts(luis);
      paragraph();
    }
    expect(names(pages.latest(99))).not.toContain('Ana Ruiz');
  });

  it('is told by the paragraph, which is entered once', () => {
    const same = { paragraph: 900, start: 900, end: 901, sentences: [] };
    expect([pages.enter(same), pages.enter(same), paragraph()]).toEqual([true, false, true]);
  });
});

describe('whoever is named', () => {
  it('in the line is known up to a token, the last first', () => {
    line(ana, luis);
    expect(names(pages.inLineUntil(10))).toEqual(['Ana Ruiz']);
    expect(names(pages.inLineUntil(11))).toEqual(['Luis Paz', 'Ana Ruiz']);
    expect(names(pages.namedIn(0, 5))).toEqual(['Ana Ruiz']);
  });

  it('before it is known too, by paragraph and as far as the line before', () => {
    line(ana);
    pages.end(null);
    line(luis);
    expect(names(pages.namedUntil(1))).toEqual(['Luis Paz', 'Ana Ruiz']);
    expect(names(pages.aroundUntil(0))).toEqual(['Ana Ruiz']);
    expect(names(pages.around() ?? [])).toEqual(['Luis Paz', 'Ana Ruiz']);
    pages.end(null);
    paragraph();
    line();
    expect(pages.scopesUntil(0).map(names)).toEqual([[], ['Ana Ruiz', 'Luis Paz']]);
    expect(names(pages.namedIn(1, 0))).toEqual(['Ana Ruiz', 'Luis Paz']);
  });

  it('is of the paragraph, in whatever part of it', () => {
    line(ana);
    expect([ana, luis].map((one) => pages.isHere(one))).toEqual([true, false]);
    pages.acts(luis);
    expect(pages.isHere(luis)).toBe(true);
    pages.end(null);
    paragraph();
    line();
    expect(pages.isHere(luis)).toBe(false);
  });

  it('is nobody around in a line that is a list', () => {
    line(...Array.from({ length: 25 }, (_, index) => person(`Ana ${index}`)));
    expect(pages.around()).toBeNull();
  });
});

describe('somebody whom the text has brought in without a name', () => {
  const driver = (name: string) => person(name, { way: 'source', noun: 'taxista' });

  it.each([
    ['un taxista', 'un taxista'],
    ['el mismo taxista', undefined],
    ['el taxista Paz', undefined],
  ])('is known later by the noun: %s', (name, broughtIn) => {
    pages.acts(driver(name));
    expect(pages.broughtIn(driver('el taxista'), 0)?.name).toBe(broughtIn);
    expect(pages.hasBroughtIn(driver('el taxista'), 0)).toBe(broughtIn !== undefined);
    expect(pages.hasBroughtIn(person('el juez', { noun: 'juez' }), 0)).toBe(false);
  });
});

describe('what a line leaves to the next', () => {
  it('is whom it asks, and the text that it is about', () => {
    const report = person('el informe', { noun: 'informe' });
    pages.reads(report, true);
    pages.end(ana);
    expect([pages.asked?.name, pages.textBefore?.name]).toEqual(['Ana Ruiz', 'el informe']);
    expect([pages.textBut('texto')?.name, pages.textBut('informe')]).toEqual(['el informe', null]);
    pages.end(null);
    expect([pages.asked, pages.textBefore, pages.textBut('texto')?.name]).toEqual([null, null, 'el informe']);
  });

  it('is who spoke last, and whether that was a question', () => {
    pages.speaks(ana, true);
    pages.acts(luis);
    expect([pages.lastToSpeak()?.name, pages.question]).toEqual(['Ana Ruiz', true]);
    pages.speaks(luis, false);
    paragraph();
    expect([pages.lastToSpeak(), pages.lastToSpeak(1)?.name, pages.question]).toEqual([
      undefined,
      'Luis Paz',
      false,
    ]);
  });

  it('is nobody new where nobody acts', () => {
    pages.acts(ana);
    pages.acts(nobody);
    expect(pages.last()).toBe(ana);
  });
});
