import { describe, expect, it } from '@jest/globals';
import { ClaimFromFloor, type Share } from './claim-from-floor.js';

const minute = (count: number) => new Date(Date.UTC(2026, 10, 23, 0, count));

/** A pile of due instants; claiming takes the earliest from the floor on, and remembers from where it was asked. */
function aPile(...due: Date[]) {
  const floors: (Date | null)[] = [];
  const claim = (limit: number, floor: Date | null) => {
    floors.push(floor);
    const claimed = due.filter((one) => !floor || one >= floor).slice(0, limit);
    for (const one of claimed) due.splice(due.indexOf(one), 1);
    return Promise.resolve({ count: claimed.length, upTo: claimed.at(-1) ?? null, latenessMs: claimed.length });
  };
  return { due, floors, claim };
}

describe('claiming from a floor', () => {
  it('goes on from where it ended until nothing is left', async () => {
    const { due, floors, claim } = aPile(...Array.from({ length: 1_100 }, (_, index) => minute(index)));
    const drained = await new ClaimFromFloor(claim).drain(false, () => true);
    expect(drained.count).toBe(1_100);
    expect(due).toEqual([]);
    expect(floors.slice(0, 3)).toEqual([null, minute(499), minute(499)]);
    expect(floors.at(-1)).toEqual(minute(1_099));
  });

  it('finds what was set below the floor when it sweeps, and not before', async () => {
    const { due, claim } = aPile(minute(10));
    const claims = new ClaimFromFloor(claim);
    await claims.drain(false, () => true);
    due.push(minute(5));
    expect((await claims.drain(false, () => true)).count).toBe(0);
    expect((await claims.drain(true, () => true)).count).toBe(1);
  });

  it('does not fall back below its floor by sweeping', async () => {
    const { due, floors, claim } = aPile(minute(10));
    const claims = new ClaimFromFloor(claim);
    await claims.drain(false, () => true);
    due.push(minute(5));
    await claims.drain(true, () => true);
    await claims.drain(false, () => true);
    expect(floors.at(-1)).toEqual(minute(10));
  });

  it('lets the batch beside one that fails end before it says so', async () => {
    const { due, claim } = aPile(...Array.from({ length: 1_200 }, (_, index) => minute(index)));
    let asked = 0;
    const failing = (limit: number, floor: Date | null) =>
      (asked += 1) === 2 ? Promise.reject(new Error('away')) : claim(limit, floor);
    await expect(new ClaimFromFloor(failing).drain(false, () => true)).rejects.toThrow('away');
    expect(due).toEqual([]);
  });

  it('gives those side by side a share each, so that none tries what another has locked', async () => {
    const { claim } = aPile(...Array.from({ length: 3_000 }, (_, index) => minute(index)));
    const shares: string[] = [];
    const noting = (limit: number, floor: Date | null, { nth, of }: Share) => {
      shares.push(`${nth} of ${of}`);
      return claim(limit, floor);
    };
    await new ClaimFromFloor(noting).drain(false, () => true);
    expect(shares[0]).toBe('0 of 1');
    const beside = shares.slice(1);
    expect([...new Set(beside)].sort()).toEqual(['0 of 3', '1 of 3', '2 of 3']);
  });

  it('claims nothing more once it is told to stop', async () => {
    const { due, claim } = aPile(minute(1));
    await new ClaimFromFloor(claim).drain(false, () => false);
    expect(due).toHaveLength(1);
  });
});
