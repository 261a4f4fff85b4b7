import { describe, expect, it } from '@jest/globals';
import { SilentLog, type Readiness, type Shutdown } from '#libs/runtime';
import { RunClocks, type ClockWork } from './run-clocks.js';

/** Work that takes so many batches, and notes the order in which all was done. */
function workOf(batches: { recalculate: number; reconcile: number }) {
  const done: string[] = [];
  const claims = (what: string) => ({
    run: () => Promise.resolve(done.push(what) && { count: 0, upTo: null, latenessMs: 0 }),
  });
  const upkeep = (what: 'recalculate' | 'reconcile') => ({
    run: () => Promise.resolve((batches[what] -= 1) >= 0 && done.push(what) > 0),
  });
  const work = {
    ...{ fire: claims('fire'), remind: claims('remind'), escalate: claims('escalate') },
    ...{ recalculate: upkeep('recalculate'), reconcile: upkeep('reconcile') },
    fold: { run: () => Promise.resolve(done.push('fold') && 0) },
    metrics: { saw: () => undefined, looked: () => done.push('looked') },
  };
  return { done, work: work as unknown as ClockWork };
}

describe('one look at the clocks', () => {
  it('lets neither clocks nor what is counted wait until upkeep is through', async () => {
    const { done, work } = workOf({ recalculate: 2, reconcile: 2 });
    await new RunClocks(work, new SilentLog(), {} as Readiness, {} as Shutdown).look(true);
    const all = ['fire', 'remind', 'escalate'];
    expect(done).toEqual([
      ...[...all, 'recalculate', ...all, 'fold', 'recalculate', ...all, 'fold'],
      ...['reconcile', ...all, 'fold', 'reconcile', ...all, 'fold', 'fold', 'looked'],
    ]);
  });

  it('does no upkeep when it is not its turn', async () => {
    const { done, work } = workOf({ recalculate: 2, reconcile: 2 });
    await new RunClocks(work, new SilentLog(), {} as Readiness, {} as Shutdown).look(false);
    expect(done).toEqual(['fire', 'remind', 'escalate', 'fold', 'looked']);
  });
});
