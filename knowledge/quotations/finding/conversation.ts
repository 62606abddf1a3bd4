// Whose turn it is in a conversation of two, as dashes tell it.

import { nobody, type Speaker } from '../people/speaker.ts';
import type { Attribution } from './attribution.ts';

export class Conversation {
  /** Whoever spoke in the turn before, and in the one before that; null where it is open. */
  private last: Speaker | null = null;
  private earlier: Speaker | null = null;
  private asked: Speaker | null = null;

  /** Whoever speaks in a turn that nothing attributes: the other one of the two, or nobody. */
  next(): Attribution {
    const other = this.earlier?.name === this.last?.name ? null : this.earlier;
    const speaker = this.asked ?? other;
    return { cue: null, speaker: speaker?.name ? { ...speaker, way: 'turn' } : nobody };
  }

  /** A turn has been taken; `asked` is whoever it asks something. */
  taken(attribution: Attribution | undefined, asked: Speaker | null): void {
    this.earlier = this.last;
    this.last = attribution?.speaker.name ? attribution.speaker : null;
    this.asked = asked;
  }

  /** A paragraph of narration comes between. */
  interrupt(): void {
    this.asked = null;
  }

  /** Se le pregunta si alguna denuncia. Tarda en contestar: the narration asks whoever takes the next turn. */
  asks(asked: Speaker): void {
    this.asked = asked;
  }
}
