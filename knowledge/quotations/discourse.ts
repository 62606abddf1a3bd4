// Who may be meant when a line names nobody: whoever spoke or acted last, as long as the text makes it plain.
import type { Paragraph } from '../article.ts';
import { nobody, type Speaker } from './speaker.ts';
import type { GrammaticalNumber } from './speech-verbs.ts';

export class Discourse {
  private paragraph: Paragraph | null = null;
  private current: Speaker[] = [];
  private before: readonly Speaker[] = [];

  /** Call before each line; tells whether it begins a paragraph. */
  enter(paragraph: Paragraph): boolean {
    if (this.paragraph === paragraph) return false;
    this.before = this.current;
    this.current = [];
    this.paragraph = paragraph;
    return true;
  }

  /** Somebody acts or speaks; somebody whom the text leaves open is noted too, so that nobody earlier is taken. */
  note(speaker: Speaker): void {
    if (speaker.somebody) this.current.push(speaker);
  }

  /** Whoever a dropped subject or a pronoun means, or nobody when that is not plain. */
  carried(number: GrammaticalNumber | null, pronoun: Speaker | null = null): Speaker {
    const candidate = this.current[this.current.length - 1] ?? this.onlyOneBefore();
    if (!candidate?.name) return nobody;
    if (number !== null && candidate.plural !== (number === 'plural')) return nobody;
    if (pronoun?.gender && candidate.gender && pronoun.gender !== candidate.gender) return nobody;
    return { ...candidate, way: pronoun ? 'pronoun' : 'carried' };
  }

  /** Whoever the paragraph is about so far, when it is about one only. */
  onlyOne(): Speaker {
    const last = this.current[this.current.length - 1];
    const same = this.current.every(({ name }) => name === last?.name);
    return last?.name && same ? { ...last, way: 'carried' } : nobody;
  }

  /** At the start of a paragraph: whoever the one before was about, if nobody else was. */
  private onlyOneBefore(): Speaker | undefined {
    const last = this.before[this.before.length - 1];
    return this.before.every(({ name }) => name === last?.name) ? last : undefined;
  }
}
