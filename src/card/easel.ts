// What draws cards: one easel at most, opened when it is first wanted, closed when nobody has wanted it for a while.
import type { CardContent } from './content.ts';

/** Draws cards, once it is ready. */
export interface Easel {
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

/** What the first drawing of an easel shows to nobody: it loads fonts, and those after it are fast. */
const SPECIMEN: CardContent = {
  text: 'Aquí no se ha rendido nadie todavía, ni piensa hacerlo mientras quede una sola línea por leer.',
  language: 'es',
  speaker: 'Nombre Apellido, portavoz',
  named: true,
  title: '«Un título de prensa»',
  outlet: 'Un periódico',
  date: '1 de enero de 2024',
};

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

  async draw(content: CardContent): Promise<Buffer> {
    this.users += 1;
    clearTimeout(this.idling);
    try {
      return await (await this.ready()).draw(content);
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
    if (!this.held) this.draw(SPECIMEN).catch(() => {});
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
