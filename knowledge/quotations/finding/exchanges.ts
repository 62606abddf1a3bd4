// The exchanges between dashes of a text, as they are come upon, and what of them is settled at its end.
import type { Paragraph } from '../../article.ts';
import type { Pages } from '../people/pages.ts';
import type { Speaker } from '../people/speaker.ts';
import type { Stretch } from '../text/stretch.ts';
import type { Attribution } from './attribution.ts';
import { type Exchange, type ExchangeTurn, settledTurns } from './exchange.ts';

interface Begun extends Pick<Exchange, 'before' | 'isAsking'> {
  readonly paragraphs: Paragraph[];
}

/** Paragraphs before an exchange whose people may take part in it. */
const LOOKED_BACK = 2;

const ASKING = /interrogatori|interrog[óau]|preguntas|cruce|diálogo|careo|intercambio/iu;
/** intervino, terció, lo interrumpió · se escuchó */
const CUTTING_IN = /^(?:interv[ei]n|terci|interrump|cort|se )/iu;

export class Exchanges {
  private readonly body: string;
  private readonly stretches: readonly Stretch[];
  private readonly begun: Begun[] = [];
  /** The paragraph that was entered last, and whether it is a turn. */
  private before: Paragraph | null = null;
  private isOpen = false;

  constructor(body: string, stretches: readonly Stretch[]) {
    this.body = body;
    this.stretches = stretches;
  }

  /** Call for each paragraph in order. */
  enter(paragraph: Paragraph, isTurn: boolean, pages: Pages): void {
    if (isTurn && !this.isOpen) this.begun.push(this.begin(pages));
    if (isTurn) this.begun.at(-1)?.paragraphs.push(paragraph);
    this.isOpen = isTurn;
    this.before = paragraph;
  }

  private begin(pages: Pages): Begun {
    const before = Array.from({ length: LOOKED_BACK }, (_, page) => [
      ...pages.actedIn(page + 1),
      ...pages.namedIn(page + 1, 0),
    ]);
    const { start = 0, end = 0 } = this.before ?? {};
    return { paragraphs: [], before, isAsking: ASKING.test(this.body.slice(start, end)) };
  }

  /** Whom the turns that were left open are given to, by their stretch. */
  settled(given: ReadonlyMap<number, Attribution>): Map<number, Speaker> {
    const found = new Map<number, Speaker>();
    let next = 0;
    for (const { paragraphs, ...exchange } of this.begun) {
      const turns = paragraphs.map((paragraph) => {
        const said = this.saidIn(paragraph, next);
        next = said.next;
        return said.stretches;
      });
      const settled = settledTurns({ ...exchange, turns: turns.map((said) => this.turn(said, given)) });
      for (const [at, speaker] of settled.entries()) {
        const open = (turns[at] ?? []).filter((stretch) => given.get(stretch)?.speaker.name === null);
        if (speaker) for (const stretch of open) found.set(stretch, speaker);
      }
    }
    return found;
  }

  /** The stretches of a turn in its paragraph, looked for from one of them on, and the first behind it. */
  private saidIn({ start, end }: Paragraph, from: number): { stretches: number[]; next: number } {
    const stretches: number[] = [];
    let next = from;
    for (let stretch = this.stretches[next]; stretch && stretch.outer.start < end; ) {
      if (stretch.outer.start >= start && stretch.form === 'turn') stretches.push(next);
      next += 1;
      stretch = this.stretches[next];
    }
    return { stretches, next };
  }

  private turn(said: readonly number[], given: ReadonlyMap<number, Attribution>): ExchangeTurn {
    const attributions = said.flatMap((stretch) => given.get(stretch) ?? []);
    const end = this.stretches[said[0] ?? -1]?.end ?? 0;
    return {
      speaker: attributions.find(({ speaker }) => speaker.name !== null)?.speaker ?? null,
      question: this.body.charAt(end - 1) === '?',
      cutsIn: attributions.some(({ cue }) => CUTTING_IN.test(cue ?? '')),
    };
  }
}
