// What draws cards: one easel at most, opened when it is first wanted, closed when nobody has wanted it for a while.
import type { CardContent } from './content.ts';

/** Draws cards, once it is ready. */
export interface Easel {
  /** Does ahead what the first drawing would take its time for, as far as that keeps nobody waiting. */
  warm(): Promise<void>;
  draw(content: CardContent): Promise<Buffer>;
  /** Gives its memory back. */
  close(): void;
}

/** Makes an easel ready; `onLost` is called when it can draw no more. */
export type OpenEasel = (onLost: () => void) => Promise<Easel>;

export interface EaselTimes {
  /** From an offer until an easel is made ready: the offer itself goes out first. */
  readonly warmAfterMs: number;
  /** From the last card or offer until the easel is closed. */
  readonly idleMs: number;
}

export class HeldEasel {
  private readonly open: OpenEasel;
  private readonly times: EaselTimes;
  private held: Promise<Easel> | undefined;
  private users = 0;
  private foreseen = false;
  private idling: NodeJS.Timeout | undefined;

  constructor(open: OpenEasel, times: EaselTimes) {
    this.open = open;
    this.times = times;
  }

  draw(content: CardContent): Promise<Buffer> {
    return this.use((easel) => easel.draw(content));
  }

  private async use<Value>(task: (easel: Easel) => Promise<Value>): Promise<Value> {
    this.users += 1;
    clearTimeout(this.idling);
    try {
      return await task(await this.ready());
    } finally {
      this.users -= 1;
      this.rest();
    }
  }

  /** Drawing is likely soon: makes an easel ready, or keeps the one that is. */
  foresee(): void {
    this.rest();
    if (this.held || this.foreseen) return;
    this.foreseen = true;
    setTimeout(() => this.warm(), this.times.warmAfterMs).unref();
  }

  private warm(): void {
    this.foreseen = false;
    // A failure shows when a card is asked for.
    if (!this.held) this.use((easel) => easel.warm()).catch(() => {});
  }

  private ready(): Promise<Easel> {
    if (this.held) return this.held;
    const forget = () => {
      if (this.held === opened) this.held = undefined;
    };
    const opened = this.open(forget).catch((error: unknown) => {
      // What failed to open may open the next time.
      forget();
      throw error;
    });
    this.held = opened;
    return opened;
  }

  private rest(): void {
    clearTimeout(this.idling);
    if (this.users > 0 || !this.held) return;
    this.idling = setTimeout(() => this.release(), this.times.idleMs).unref();
  }

  private release(): void {
    const leaving = this.held;
    this.held = undefined;
    leaving?.then((easel) => easel.close()).catch(() => {});
  }
}
