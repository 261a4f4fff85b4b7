import { setTimeout as pause } from 'node:timers/promises';

export interface LineTroubles {
  /** Every message is brought twice at once, and once more afterwards. */
  readonly twice: boolean;
  readonly late: boolean;
  /** Of two messages the later one arrives first. */
  readonly swapped: boolean;
}

// How long a message waits to be overtaken.
const overtakenWithinMs = 3_000;

/** The way from a provider to the hub, on which happens what happens to messages in the world. */
export class Line {
  troubles: LineTroubles = { twice: false, late: false, swapped: false };
  private overtake: (() => void) | null = null;

  constructor(private readonly lateMs = 5_000) {}

  /** Whether the message was taken, however often it was brought. */
  async carry(bring: () => Promise<boolean>): Promise<boolean> {
    const { twice, late, swapped } = this.troubles;
    if (late) await pause(this.lateMs);
    if (swapped && !this.overtake) await this.untilOvertaken();
    const [taken = false] = await Promise.all(twice ? [bring(), bring()] : [bring()]);
    this.overtake?.();
    if (twice) await bring();
    return taken;
  }

  private async untilOvertaken(): Promise<void> {
    const ended = new AbortController();
    const overtaken = new Promise<void>((resolve) => {
      this.overtake = resolve;
    });
    await Promise.race([
      overtaken,
      pause(overtakenWithinMs, undefined, { signal: ended.signal }).catch(() => undefined),
    ]);
    ended.abort();
    this.overtake = null;
  }
}
