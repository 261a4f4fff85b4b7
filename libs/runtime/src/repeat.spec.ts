import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SilentLog } from './log.js';
import { Repeat } from './repeat.js';
import { Shutdown } from './shutdown.js';

const shutdown = new Shutdown(new SilentLog());
const repeats: Repeat[] = [];
afterEach(() => Promise.all(repeats.splice(0).map((one) => one.stop())));

const anHour = 3_600_000;
function repeating(run: () => Promise<void> | Promise<number>, stopping = shutdown): Repeat {
  const work = { service: 'a-service', name: 'work', everyMs: anHour, afterTroubleMs: anHour, run };
  const repeat = new Repeat(work, new SilentLog(), stopping);
  repeats.push(repeat);
  repeat.start();
  return repeat;
}

/** What was done when nothing more is begun. */
async function untilRested(done: readonly unknown[]): Promise<number> {
  for (let seen = -1; seen !== done.length;) {
    seen = done.length;
    await pause(20);
  }
  return done.length;
}

describe('what is done again and again', () => {
  it('goes on at once as long as there was something to do', async () => {
    const done: number[] = [];
    const left = [3, 2, 0, 9];
    const repeat = repeating(() => {
      const count = left.shift() ?? 0;
      done.push(count);
      return Promise.resolve(count);
    });
    repeat.wake();
    expect(await untilRested(done)).toBe(3);
    expect(done).toEqual([3, 2, 0]);
  });

  it('rests after work that does not tell, until it is woken', async () => {
    const done: string[] = [];
    const repeat = repeating(() => {
      done.push('once');
      return Promise.resolve();
    });
    repeat.wake();
    expect(await untilRested(done)).toBe(1);
    repeat.wake();
    expect(await untilRested(done)).toBe(2);
  });

  it('rests after trouble, and is not hurried', async () => {
    const done: string[] = [];
    const repeat = repeating(() => {
      done.push('tried');
      return Promise.reject<number>(new Error('no database'));
    });
    repeat.wake();
    expect(await untilRested(done)).toBe(1);
    repeat.wake();
    expect(await untilRested(done)).toBe(1);
  });

  it('begins nothing more when the service begins to stop, whatever is left', async () => {
    const done: string[] = [];
    const stopping = new Shutdown(new SilentLog());
    const repeat = repeating(() => {
      done.push('one');
      if (done.length === 2) stopping.begin();
      return Promise.resolve(1);
    }, stopping);
    repeat.wake();
    expect(await untilRested(done)).toBe(2);
  });
});
