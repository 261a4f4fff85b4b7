import type { Claimed } from './due-clock.js';

export type Claim = (limit: number, floor: Date | null) => Promise<Claimed>;

const batch = 500;
/** While the database claims one batch, what was claimed before is put into words. */
const sideBySide = 2;

/**
 * Claims batch after batch until nothing is left, each from where the last one ended: an old snapshot held by somebody keeps
 * the index entries of claimed clocks alive, and without a floor each batch would read them all again. A clock that was set
 * to an instant below the floor, or whose batch failed while another went on, is found by the next sweep.
 */
export class ClaimFromFloor {
  private floor: Date | null = null;

  constructor(private readonly claim: Claim) {}

  /** How many were claimed, and how late the latest of them was. `goesOn` is asked before every batch. */
  async drain(sweep: boolean, goesOn: () => boolean): Promise<{ count: number; latenessMs: number }> {
    const all = { count: 0, latenessMs: 0 };
    let from = sweep ? null : this.floor;
    const claimOne = async (): Promise<boolean> => {
      const { count, upTo, latenessMs } = await this.claim(batch, from);
      all.count += count;
      all.latenessMs = Math.max(all.latenessMs, latenessMs);
      if (upTo && (!this.floor || upTo > this.floor)) this.floor = upTo;
      if (upTo && (!from || upTo > from)) from = upTo;
      return count === batch;
    };
    const claimOn = async () => {
      while (goesOn() && (await claimOne()));
    };
    if (goesOn() && (await claimOne())) await allEnded(Array.from({ length: sideBySide }, claimOn));
    return all;
  }
}

/** A batch that fails does not leave the other behind. */
async function allEnded(claims: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(claims);
  await Promise.all(claims);
}
