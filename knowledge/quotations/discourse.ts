// Who may be meant when a line names nobody: whoever spoke, acted or was named last, as long as the text makes it plain.
import type { Paragraph } from '../article.ts';
import { firstFrom } from './first-from.ts';
import type { Gender } from './gender.ts';
import { nobody, type Speaker } from './speaker.ts';
import { type GrammaticalNumber, isAnswering, isContinuing, type SpeechForm } from './speech-verbs.ts';

interface Noted {
  readonly speaker: Speaker;
  /** A quotation is this speaker's, or only an action. */
  readonly spoke: boolean;
}

/** Somebody named in a line, in whatever part of the sentence, and at which of its tokens. */
export interface Named {
  readonly speaker: Speaker;
  readonly at: number;
}

interface Page {
  readonly noted: Noted[];
  readonly named: Speaker[];
}

/** How a pronoun points: at whoever acted (ella), was named last (esta), or was named before that (aquella). */
export type Pointing = 'actor' | 'last' | 'former';

/** Paragraphs with somebody in them that are looked back at. */
const MEMORY = 3;
/** Of an exchange of several paragraphs, whoever else took part: aquel. */
const LONG_MEMORY = 6;

/** Persons and bodies named in a line: more are a list, of whom nobody can be meant. */
const MOST_NAMED = 24;

export class Discourse {
  private paragraph: Paragraph | null = null;
  /** The paragraph that is read, then those before it that speak of anybody, the nearest first. */
  private pages: Page[] = [{ noted: [], named: [] }];
  private line: readonly Named[] = [];
  /** How many of the paragraph's were noted before the line. */
  private earlier = 0;
  /** Whoever is named in the line, or acts or speaks in it; and in the last line before it that speaks of anybody. */
  private here: Speaker[] = [];
  private before: Speaker[] = [];
  /** Whoever was asked something in the line before. */
  private asked: Speaker | null = null;
  /** Whether what was quoted last is a question. */
  private question = false;

  /** Call before each line, with whoever it names; tells whether it begins a paragraph. */
  enter(paragraph: Paragraph): boolean {
    if (this.paragraph === paragraph) return false;
    const page = this.pages[0];
    if (page && page.noted.length + page.named.length > 0)
      this.pages = [{ noted: [], named: [] }, ...this.pages.slice(0, LONG_MEMORY)];
    this.paragraph = paragraph;
    return true;
  }

  begin(line: readonly Named[]): void {
    this.earlier = this.pages[0]?.noted.length ?? 0;
    this.line = line;
    if (this.here.length > 0) this.before = this.here;
    this.here = [];
  }

  /** Call after each line. */
  end(asked: Speaker | null): void {
    this.asked = asked;
    for (const { speaker } of this.line) keepLast(this.pages[0]?.named, speaker);
    this.here.push(...this.line.slice(-MOST_NAMED).map(({ speaker }) => speaker));
    this.line = [];
  }

  /** Somebody acts; somebody whom the text leaves open is noted too, so that nobody earlier is taken. */
  acts(speaker: Speaker): void {
    if (!speaker.somebody) return;
    keepLast(this.pages[0]?.noted, { speaker, spoke: false });
    keepLast(this.here, speaker);
  }

  speaks(speaker: Speaker, question: boolean): void {
    this.question = question;
    if (!speaker.somebody) return;
    keepLast(this.pages[0]?.noted, { speaker, spoke: true });
    keepLast(this.here, speaker);
  }

  /** Whoever a subject left out means, or nobody when that is not plain. */
  dropped(number: GrammaticalNumber | null, verb?: SpeechForm): Speaker {
    const candidate = this.candidate(verb);
    if (!candidate?.name) return nobody;
    if (number !== null && candidate.plural !== (number === 'plural')) return nobody;
    return { ...candidate, way: 'dropped' };
  }

  /** A su juicio, el plan «…»: whoever was spoken of before the line, whatever its own subject. */
  beforeLine(): Speaker {
    const here = this.pages[0]?.noted.slice(0, this.earlier).at(-1)?.speaker ?? this.fromBefore();
    return here?.name ? { ...here, way: 'dropped' } : nobody;
  }

  /** Preguntada por el plazo, respondió: the last person of that gender who acted or spoke. */
  lastPerson(gender: Gender): Speaker {
    const one = this.latest(2).find(
      (speaker) => speaker.person && !speaker.plural && (speaker.gender ?? gender) === gender,
    );
    return one?.name ? { ...one, way: 'dropped' } : nobody;
  }

  private candidate(verb?: SpeechForm): Speaker | undefined {
    const here = this.pages[0]?.noted.at(-1)?.speaker;
    if (verb && isAnswering(verb.infinitive) && (this.asked || this.question)) return this.answerer();
    if (here) return here;
    if (verb && isContinuing(verb.infinitive)) {
      const spoke = this.pages[1]?.noted.findLast((noted) => noted.spoke);
      if (spoke) return spoke.speaker;
    }
    const before = this.fromBefore();
    // «…», decía: what somebody used to say need not be whoever commented last.
    return verb?.habitual && this.pages[1]?.noted.some(({ spoke }) => spoke) ? undefined : before;
  }

  /** Whoever was asked; or, in an exchange of two, the other one. */
  private answerer(): Speaker | undefined {
    if (this.asked) return this.asked;
    const [last, ...earlier] = this.latest(2);
    const others = earlier.filter(({ name }) => name !== last?.name);
    if (others.length === 0) return last;
    return others.every(({ name }) => name === others[0]?.name) ? others[0] : undefined;
  }

  /** Whoever acted or spoke in as many paragraphs, the last first. */
  private latest(pages: number): Speaker[] {
    return this.pages.slice(0, pages).flatMap(({ noted }) => noted.map(({ speaker }) => speaker).reverse());
  }

  /** At the start of a paragraph: whoever the one before was about, or spoke last in it. */
  private fromBefore(): Speaker | undefined {
    const before = this.pages.slice(1, MEMORY + 1).find(({ noted }) => noted.length > 0)?.noted ?? [];
    const last = before.at(-1);
    if (last?.spoke) return last.speaker;
    return before.every(({ speaker }) => speaker.name === last?.speaker.name) ? last?.speaker : undefined;
  }

  /** Whoever a pronoun means; `until` is its token in the line. */
  meant(pronoun: Speaker, pointing: Pointing, until: number, verb?: SpeechForm): Speaker {
    if (pointing === 'last' && this.asked) return { ...this.asked, way: 'pronoun' };
    if (pointing === 'actor') {
      // Una lectora quiso saber por qué. «…», contestó ella: not whoever has just spoken.
      const asker = verb && isAnswering(verb.infinitive) ? this.lastToSpeak() : undefined;
      return this.onlyAlike(pronoun, until, asker);
    }
    const [actor] = this.latest(MEMORY);
    const former = this.latest(LONG_MEMORY).filter(({ name }) => name !== actor?.name);
    const pool = pointing === 'last' ? this.namedUntil(until) : former;
    const alike = pool.filter((one) => one.person && agree(one, pronoun));
    const [candidate] = alike;
    const only = alike.every(({ name }) => name === candidate?.name);
    if (!candidate?.name || (pointing === 'former' && !only)) return nobody;
    if (candidate.gender === null && !only) return nobody;
    return { ...candidate, way: 'pronoun' };
  }

  /**
   * Ella: the only woman of the paragraph so far, or else of the line and the one before it; without any, the only
   * one of the nearest paragraph that has one. Two whom it may mean leave it open.
   */
  private onlyAlike(pronoun: Speaker, until: number, asker?: string | null): Speaker {
    const line = this.inLineUntil(until);
    const [page, ...earlier] = this.pages
      .slice(0, MEMORY + 1)
      .map(({ noted, named }) => [...noted.map(({ speaker }) => speaker), ...named]);
    const scopes = [[...line, ...this.here, ...(page ?? [])], ...earlier];
    for (const [index, scope] of scopes.entries()) {
      const names = alikeIn(scope, pronoun).filter(({ name }) => name === null || name !== asker);
      if (names.length === 0) continue;
      const near =
        names.length > 1 && index === 0
          ? alikeIn([...line, ...this.here, ...this.before], pronoun).filter(({ name }) => name !== asker)
          : names;
      const [one, ...others] = near;
      if (!one?.name || others.length > 0 || (one.generic && one.way === 'source')) return nobody;
      return { ...one, way: 'pronoun' };
    }
    return nobody;
  }

  /** The one person besides the speaker whom the line and the one before it name or let act; null when several are. */
  other({ name }: Speaker): Speaker | null {
    if (this.line.length > MOST_NAMED || this.here.length > MOST_NAMED) return null;
    const around = [...this.line.map(({ speaker }) => speaker), ...this.here, ...this.before];
    const others = around.filter((one) => one.person && one.name !== name && isAnother(one));
    const [one] = others;
    return one && others.every((each) => each.name === one.name) ? one : null;
  }

  private lastToSpeak(): string | null | undefined {
    return this.pages[0]?.noted.findLast(({ spoke }) => spoke)?.speaker.name;
  }

  /** Whether the paragraph names somebody, or lets them act or speak. */
  isHere({ name }: Speaker): boolean {
    const page = this.pages[0];
    const all = [...(page?.noted.map(({ speaker }) => speaker) ?? []), ...(page?.named ?? []), ...this.here];
    return [...all, ...this.line.map(({ speaker }) => speaker)].some((one) => one.name === name);
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
  private namedUntil(token: number): Speaker[] {
    return [
      ...this.inLineUntil(token).reverse(),
      ...this.pages.slice(0, MEMORY).flatMap(({ named }) => [...named].reverse()),
    ];
  }

  /** Whoever the line names before one of its tokens; of a line without end only the latest. */
  private inLineUntil(token: number): Speaker[] {
    const end = firstFrom(this.line, ({ at }) => at >= token);
    return this.line.slice(Math.max(0, end - MOST_KEPT), end).map(({ speaker }) => speaker);
  }

  /**
   * Whoever a bare noun (la mujer, la entidad) means: whoever last acted or spoke among those whom it may mean, or the
   * one whom the text names; `nobody` when that may be several, null when there is none. The nearest paragraph goes
   * first; `here` has its tests, `before` those of earlier ones, the surest first.
   */
  meantBy(
    noun: Speaker,
    until: number,
    here: readonly ((one: Speaker) => boolean)[],
    before: readonly ((one: Speaker) => boolean)[],
  ): Speaker | null {
    for (const [index, page] of this.pages.slice(0, MEMORY + 1).entries()) {
      const acted = page.noted.map(({ speaker }) => speaker);
      const named = index === 0 ? [...this.inLineUntil(until), ...page.named] : page.named;
      for (const test of index === 0 ? here : before) {
        const fits = (one: Speaker) =>
          one.name !== null && one.name !== noun.name && sameKind(one, noun) && agree(one, noun) && test(one);
        const found = meantAmong(acted.filter(fits), named.filter(fits));
        if (found) return found;
      }
    }
    return null;
  }

  /** Whoever the paragraph is about so far, when it is about one only. */
  onlyOne(): Speaker {
    const current = this.pages[0]?.noted ?? [];
    const last = current.at(-1)?.speaker;
    const same = current.every(({ speaker }) => speaker.name === last?.name);
    return last?.name && same ? { ...last, way: 'carried' } : nobody;
  }
}

/** Adds at the end; of a paragraph without end only the latest are kept. */
function keepLast<Kept>(list: Kept[] | undefined, one: Kept): void {
  if (!list) return;
  if (list.length >= 2 * MOST_KEPT) list.splice(0, MOST_KEPT);
  list.push(one);
}

/** Of those who act, speak or are named in a paragraph. */
const MOST_KEPT = 64;

/** Named, or brought in as somebody new: un sargento, su jefa; «la madre» may be whoever speaks. */
function isAnother({ name, way }: Speaker): boolean {
  return name !== null && (way !== 'source' || /^(?:una?|su|mi) /iu.test(name));
}

/** The persons among them that agree, each once. */
function alikeIn(scope: readonly Speaker[], pronoun: Speaker): Speaker[] {
  const every = scope.filter(
    (one) => one.person && agree(one, pronoun) && (one.gender !== null || one.way === 'source'),
  );
  // Su ayudante may be a woman, but whoever is called Marta is one.
  const sure = every.filter(({ gender }) => gender !== null);
  const vague = every.every(({ gender, way }) => gender !== null || way === 'source');
  const told = vague && sure.length > 0 ? sure : every;
  // Un diputado, whom the text has only brought in, gives way to whoever has a name.
  const named = told.filter(({ way }) => way !== 'source');
  const alike = named.length > 0 ? named : told;
  return alike.filter((one, index) => alike.findIndex(({ name }) => name === one.name) === index);
}

/** A person, or a body. */
function sameKind(one: Speaker, noun: Speaker): boolean {
  return noun.person ? one.person : one.group;
}

/** In number, and in gender where both tell theirs. */
function agree(one: Speaker, other: Speaker): boolean {
  return (
    one.plural === other.plural &&
    ((one.group && !one.person) ||
      one.gender === null ||
      other.gender === null ||
      one.gender === other.gender)
  );
}

/** Of those who fit: whoever acted last, or the only one. */
function meantAmong(acted: readonly Speaker[], named: readonly Speaker[]): Speaker | null {
  // A name that tells no gender may be a club's: whoever is surely a person goes first.
  const last = acted.findLast(({ gender }) => gender !== null);
  if (last) return { ...last, way: 'role' };
  const alike = [...acted, ...named];
  const sure = alike.filter(({ gender }) => gender !== null);
  const [one, ...others] = sure.length > 0 ? sure : alike;
  if (!one) return null;
  return others.every(({ name }) => name === one.name) ? { ...one, way: 'role' } : nobody;
}
