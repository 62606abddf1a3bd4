// Who may be meant when a line names nobody: whoever spoke, acted or was named last, as long as the text makes it plain.
import type { Paragraph } from '../article.ts';
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

export class Discourse {
  private paragraph: Paragraph | null = null;
  /** The paragraph that is read, then those before it that speak of anybody, the nearest first. */
  private pages: Page[] = [{ noted: [], named: [] }];
  private line: readonly Named[] = [];
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
    this.line = line;
  }

  /** Call after each line. */
  end(asked: Speaker | null): void {
    this.asked = asked;
    for (const { speaker } of this.line) this.pages[0]?.named.push(speaker);
    this.line = [];
  }

  /** Somebody acts; somebody whom the text leaves open is noted too, so that nobody earlier is taken. */
  acts(speaker: Speaker): void {
    if (speaker.somebody) this.pages[0]?.noted.push({ speaker, spoke: false });
  }

  speaks(speaker: Speaker, question: boolean): void {
    this.question = question;
    if (speaker.somebody) this.pages[0]?.noted.push({ speaker, spoke: true });
  }

  /** Whoever a subject left out means, or nobody when that is not plain. */
  dropped(number: GrammaticalNumber | null, verb?: SpeechForm): Speaker {
    const candidate = this.candidate(verb);
    if (!candidate?.name) return nobody;
    if (number !== null && candidate.plural !== (number === 'plural')) return nobody;
    return { ...candidate, way: 'dropped' };
  }

  private candidate(verb?: SpeechForm): Speaker | undefined {
    const here = this.pages[0]?.noted.at(-1)?.speaker;
    if (verb && isAnswering(verb.infinitive) && (this.asked || this.question)) return this.answerer();
    if (here) return here;
    if (verb && isContinuing(verb.infinitive)) {
      const spoke = this.pages[1]?.noted.findLast((noted) => noted.spoke);
      if (spoke) return spoke.speaker;
    }
    return this.fromBefore();
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
  meant(pronoun: Speaker, pointing: Pointing, until: number): Speaker {
    if (pointing === 'last' && this.asked) return { ...this.asked, way: 'pronoun' };
    const acted = this.latest(MEMORY);
    const former = this.latest(LONG_MEMORY).filter(({ name }) => name !== acted[0]?.name);
    const pool = { actor: acted, last: this.namedUntil(until), former }[pointing];
    const alike = pool.filter((one) => one.person && agree(one, pronoun));
    const [candidate] = alike;
    const only = alike.every(({ name }) => name === candidate?.name);
    if (!candidate?.name || (pointing === 'former' && !only)) return nobody;
    if (candidate.gender === null && !only) return nobody;
    return { ...candidate, way: 'pronoun' };
  }

  /** Everybody named so far, the last first. */
  private namedUntil(token: number): Speaker[] {
    const here = this.line.filter(({ at }) => at < token).map(({ speaker }) => speaker);
    return [...here.reverse(), ...this.pages.slice(0, MEMORY).flatMap(({ named }) => [...named].reverse())];
  }

  /** Whoever a bare noun (la mujer, la entidad) means: the one person or body that the text has just named. */
  onlyOf(noun: Speaker, until: number): Speaker | null {
    const here = this.line.filter(({ at }) => at < until).map(({ speaker }) => speaker);
    const [first, ...rest] = this.pages
      .slice(0, MEMORY + 1)
      .map((page) => [...page.noted.map(({ speaker }) => speaker), ...page.named]);
    for (const scope of [[...here, ...(first ?? [])], rest.flat()]) {
      const alike = scope.filter(
        (one) => one.name !== null && one.name !== noun.name && sameKind(one, noun) && agree(one, noun),
      );
      const [one] = alike;
      if (one) return alike.every(({ name }) => name === one.name) ? { ...one, way: 'role' } : null;
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

/** A person, or a body. */
function sameKind(one: Speaker, noun: Speaker): boolean {
  return one.person === noun.person;
}

/** In number, and in gender where both tell theirs. */
function agree(one: Speaker, other: Speaker): boolean {
  return (
    one.plural === other.plural &&
    (one.gender === null || other.gender === null || one.gender === other.gender)
  );
}
