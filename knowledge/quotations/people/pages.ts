// Whoever is named, acts or speaks, paragraph by paragraph, as a text is read.
import type { Paragraph } from '../../article.ts';
import { firstFrom } from '../../first-from.ts';
import type { Speaker } from './speaker.ts';

interface Noted {
  readonly speaker: Speaker;
  /** A quotation is this speaker's, or only an action. */
  readonly spoke: boolean;
  /** The line tells what this speaker says, with or without quoting it. */
  readonly tells?: boolean;
}

/** Somebody named in a line, in whatever part of the sentence, and at which of its tokens. */
export interface Named {
  readonly speaker: Speaker;
  readonly at: number;
}

interface Page {
  readonly noted: Noted[];
  readonly named: Speaker[];
  /** The text that it spoke of last with more than its noun: un pliego de siete puntos. */
  text: Speaker | null;
}

/** Paragraphs with somebody in them that are looked back at. */
export const MEMORY = 3;

/** Of an exchange of several paragraphs, whoever else took part: aquel. */
export const LONG_MEMORY = 6;

/** Persons and bodies named in a line: more are a list, of whom nobody can be meant. */
const MOST_NAMED = 24;

/** Of those who act, speak or are named in a paragraph. */
const MOST_KEPT = 64;

/** What was noted of each paragraph, the nearest first, and of the line that is read. */
export class Pages {
  private paragraph: Paragraph | null = null;
  /** The paragraph that is read, then those before it that speak of anybody, the nearest first. */
  private pages: Page[] = [{ noted: [], named: [], text: null }];
  private line: readonly Named[] = [];
  /** How many of the paragraph's were noted before the line. */
  private earlier = 0;
  /** Whoever is named in the line, or acts or speaks in it; and in the last line before it that speaks of anybody. */
  private here: Speaker[] = [];
  private nearest: Speaker[] = [];
  /** Whoever was asked something in the line before. */
  private askedBefore: Speaker | null = null;
  /** The text that the line is about, and the one that the line before it was about. */
  private textHere: Speaker | null = null;
  private textOfLast: Speaker | null = null;
  /** Whether what was quoted last is a question. */
  private endsInQuestion = false;

  /** Call first for each line; tells whether it begins a paragraph. */
  enter(paragraph: Paragraph): boolean {
    if (this.paragraph === paragraph) return false;
    const page = this.pages[0];
    if (page && (page.noted.length + page.named.length > 0 || page.text))
      this.pages = [{ noted: [], named: [], text: null }, ...this.pages.slice(0, LONG_MEMORY)];
    this.paragraph = paragraph;
    return true;
  }

  /** Call before each line with whoever it names. */
  begin(line: readonly Named[]): void {
    this.earlier = this.pages[0]?.noted.length ?? 0;
    this.line = line;
    if (this.here.length > 0) this.nearest = this.here;
    this.here = [];
  }

  /** Call after each line. */
  end(asked: Speaker | null): void {
    this.askedBefore = asked;
    this.textOfLast = this.textHere;
    this.textHere = null;
    for (const { speaker } of this.line) keepLast(this.pages[0]?.named, speaker);
    this.here.push(...this.line.slice(-MOST_NAMED).map(({ speaker }) => speaker));
    this.line = [];
  }

  /** Somebody acts; somebody whom the text leaves open is noted too, so that nobody earlier is taken. */
  acts(speaker: Speaker, tells = false): void {
    if (!speaker.somebody) return;
    keepLast(this.pages[0]?.noted, { speaker, spoke: false, tells });
    keepLast(this.here, speaker);
  }

  /** A quotation is given to somebody. */
  speaks(speaker: Speaker, question: boolean): void {
    this.endsInQuestion = question;
    if (!speaker.somebody) return;
    keepLast(this.pages[0]?.noted, { speaker, spoke: true });
    keepLast(this.here, speaker);
  }

  /** A text is spoken of, with more than its noun; `isSubject`: and the line is about it. */
  reads(text: Speaker, isSubject: boolean): void {
    const page = this.pages[0];
    if (page) page.text = text;
    if (isSubject) this.textHere = text;
  }

  /** The text that the line before was about, where nobody else spoke in it. */
  get textBefore(): Speaker | null {
    return this.textOfLast;
  }

  /** The text that was spoken of last, by another noun than this one; null when it is paragraphs ago. */
  textBut(noun: string): Speaker | null {
    const near = this.pages.slice(0, MEMORY).flatMap(({ text }) => text ?? []);
    return near.find((text) => text.noun !== noun) ?? null;
  }

  /** Whoever was asked something in the line before. */
  get asked(): Speaker | null {
    return this.askedBefore;
  }

  /** Whether what was quoted last is a question. */
  get question(): boolean {
    return this.endsInQuestion;
  }

  /** Whoever acted or spoke last in the paragraph before the line began. */
  beforeLine(): Speaker | undefined {
    return this.pages[0]?.noted.slice(0, this.earlier).at(-1)?.speaker;
  }

  /** Whoever acted or spoke in as many paragraphs, the last first. */
  latest(pages: number): Speaker[] {
    return this.pages.slice(0, pages).flatMap(({ noted }) => noted.map(({ speaker }) => speaker).reverse());
  }

  /** At the start of a paragraph: whoever the one before was about, or spoke last in it. */
  before(): Speaker | undefined {
    const before = this.pages.slice(1, MEMORY + 1).find(({ noted }) => noted.length > 0)?.noted ?? [];
    const last = before.at(-1);
    // «…», dijo el negociador, que se fue: whoever acts last need not be silent.
    const run = before.slice(1 + before.findLastIndex(({ speaker }) => speaker.name !== last?.speaker.name));
    if (run.some(({ spoke, tells, speaker }) => spoke || (tells && speaker.person))) return last?.speaker;
    // El Senado la rechazó. La ministra siguió la votación: whoever the paragraph tells of is the only person.
    const named = last?.speaker.person && last.speaker.way !== 'source';
    // El juez la condenó: nor are those without a name told of.
    const others = named
      ? before.filter(({ speaker }) => speaker.person && speaker.way !== 'source')
      : before;
    return others.every(({ speaker }) => speaker.name === last?.speaker.name) ? last?.speaker : undefined;
  }

  /** Whoever spoke last in the paragraph, or in one before it. */
  lastToSpeak(paragraph = 0): Speaker | undefined {
    return this.pages[paragraph]?.noted.findLast(({ spoke }) => spoke)?.speaker;
  }

  /** Of the paragraph before: whoever tells in it, without quotations, what somebody without a name says at its end. */
  tellerBefore(): Speaker | undefined {
    const noted = this.pages[1]?.noted ?? [];
    const last = noted.at(-1);
    if (!last?.spoke || !/^una? /iu.test(last.speaker.name ?? '')) return undefined;
    const teller = noted.findLast(({ tells }) => tells)?.speaker;
    return teller && teller.name !== last.speaker.name && teller.way !== 'source' ? teller : undefined;
  }

  /** Whether the paragraph names somebody, or lets them act or speak. */
  isHere({ name }: Speaker): boolean {
    const page = this.pages[0];
    const all = [...(page?.noted.map(({ speaker }) => speaker) ?? []), ...(page?.named ?? []), ...this.here];
    return [...all, ...this.line.map(({ speaker }) => speaker)].some((one) => one.name === name);
  }

  /** Whether the text has spoken, before a token of the line, of somebody without a name by the same noun. */
  hasBroughtIn(speaker: Speaker, token: number): boolean {
    return this.broughtIn(speaker, token) !== undefined;
  }

  /** Somebody without a name of whom the text has spoken by the same noun: un taxista, then el taxista. */
  broughtIn({ noun }: Speaker, token: number): Speaker | undefined {
    return this.scopesUntil(token)
      .flat()
      .find(
        (one) =>
          one.way === 'source' &&
          one.noun === noun &&
          !SAME.test(one.name ?? '') &&
          !HAS_NAME.test(one.name ?? ''),
      );
  }

  /** The body that spoke last in the paragraph, when nobody else has since. */
  lastBody(): Speaker | null {
    const last = this.pages[0]?.noted.at(-1)?.speaker;
    return last?.group && last.name !== null ? { ...last, way: 'source' } : null;
  }

  /** Whoever acted or spoke last in the paragraph. */
  last(): Speaker | null {
    return this.pages[0]?.noted.at(-1)?.speaker ?? null;
  }

  /** Everybody named so far, the last first. */
  namedUntil(token: number): Speaker[] {
    return [
      ...this.inLineUntil(token),
      ...this.pages.slice(0, MEMORY).flatMap(({ named }) => [...named].reverse()),
    ];
  }

  /** Whoever the line names before one of its tokens, the last first; of a line without end only the latest. */
  inLineUntil(token: number): Speaker[] {
    const end = firstFrom(this.line, ({ at }) => at >= token);
    return this.line
      .slice(Math.max(0, end - MOST_KEPT), end)
      .map(({ speaker }) => speaker)
      .reverse();
  }

  /** Whoever the line (up to one of its tokens) and the paragraph speak of; then each paragraph before it. */
  scopesUntil(token: number): Speaker[][] {
    const [page, ...earlier] = this.pages
      .slice(0, MEMORY + 1)
      .map(({ noted, named }) => [...noted.map(({ speaker }) => speaker), ...named]);
    return [[...this.inLineUntil(token), ...this.here, ...(page ?? [])], ...earlier];
  }

  /** Whoever the line (up to one of its tokens) and the one before it speak of. */
  aroundUntil(token: number): Speaker[] {
    return [...this.inLineUntil(token), ...this.here, ...this.nearest];
  }

  /** Whoever the line and the one before it speak of; null when the line is a list of names. */
  around(): Speaker[] | null {
    if (this.line.length > MOST_NAMED || this.here.length > MOST_NAMED) return null;
    return [...this.line.map(({ speaker }) => speaker), ...this.here, ...this.nearest];
  }

  /** Whoever acted or spoke in the paragraph (0), or in one of those before it, in order. */
  actedIn(paragraph: number): Speaker[] {
    return this.pages[paragraph]?.noted.map(({ speaker }) => speaker) ?? [];
  }

  /** Whoever is quoted in the paragraph (0), or in one of those before it, in order. */
  spokenIn(paragraph: number): Speaker[] {
    return this.pages[paragraph]?.noted.flatMap(({ spoke, speaker }) => (spoke ? [speaker] : [])) ?? [];
  }

  /** Whoever the paragraph (0, its line up to a token) or one of those before it names. */
  namedIn(paragraph: number, token: number): readonly Speaker[] {
    const named = this.pages[paragraph]?.named ?? [];
    return paragraph === 0 ? [...this.inLineUntil(token), ...named] : named;
  }
}

/** Las mismas fuentes: nobody new. */
const SAME = /^(?:el|la|los|las) mism[oa]s? /iu;

/** La empresa Gasvega, but not «La empresa». */
const HAS_NAME = /. \p{Lu}/u;

/** Adds at the end; of a paragraph without end only the latest are kept. */
function keepLast<Kept>(list: Kept[] | undefined, one: Kept): void {
  if (!list) return;
  if (list.length >= 2 * MOST_KEPT) list.splice(0, MOST_KEPT);
  list.push(one);
}
