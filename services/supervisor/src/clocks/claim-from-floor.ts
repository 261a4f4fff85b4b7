import type { Claimed } from './due-clock.js';

/** One of several shares of all clocks, by the last byte of their ids. */
export interface Share {
  readonly nth: number;
  readonly of: number;
}
/**
 * Whether a clock is of the share that `$nth` and `$of` tell. Said in this way, half of what is due is expected to be of it; as a
 * mere comparison next to nothing would be, and all that is due would be read and sorted for each batch.
 */
export const ofShare = (nth: string, of: string): string =>
  `case when get_byte(uuid_send(clock.id), 15) % ${of} = ${nth} then true else false end`;

export type Claim = (limit: number, floor: Date | null, share: Share) => Promise<Claimed>;

const batch = 500;
/**
 * While the database claims one batch, another is put into words and a third is being committed. Each has a share of its own:
 * else it would try one after another all that the others have locked.
 */
const sideBySide = 3;
const all: Share = { nth: 0, of: 1 };

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
    const drained = { count: 0, latenessMs: 0 };
    let from = sweep ? null : this.floor;
    const claimOne = async (share: Share): Promise<boolean> => {
      const { count, upTo, latenessMs } = await this.claim(batch, from, share);
      drained.count += count;
      drained.latenessMs = Math.max(drained.latenessMs, latenessMs);
      if (upTo && (!this.floor || upTo > this.floor)) this.floor = upTo;
      if (upTo && (!from || upTo > from)) from = upTo;
      return count === batch;
    };
    const claimOn = async (share: Share) => {
      while (goesOn() && (await claimOne(share)));
    };
    if (goesOn() && (await claimOne(all)))
      await allEnded(Array.from({ length: sideBySide }, (_, nth) => claimOn({ nth, of: sideBySide })));
    return drained;
  }
}

/** A batch that fails does not leave the other behind. */
async function allEnded(claims: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(claims);
  await Promise.all(claims);
}
