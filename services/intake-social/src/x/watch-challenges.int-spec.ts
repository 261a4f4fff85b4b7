import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Metrics, Shutdown, SilentLog } from '#libs/runtime';
import { eventually } from '#libs/testing';
import { AnXHub } from '../fixtures/an-x-hub.js';
import { Challenges } from './challenges.js';
import { WatchChallenges } from './watch-challenges.js';
import { XEnv } from './x.env.js';

const hour = 3_600_000;

class HeardLog extends SilentLog {
  readonly errors: string[] = [];
  override error(...[, message]: unknown[]): void {
    this.errors.push(String(message));
  }
}

describe('when X asks nothing any more', () => {
  const x = new AnXHub();
  const log = new HeardLog();
  let watch: WatchChallenges;
  beforeAll(async () => {
    await x.start();
    const of = <Wanted>(one: abstract new (...args: never[]) => Wanted) =>
      x.hub.app.get<Wanted>(one, { strict: false });
    watch = new WatchChallenges(of(XEnv), of(Challenges), of(Metrics), log, of(Shutdown));
  });
  afterAll(() => x.stop());

  const age = async () => {
    const text = await (await fetch(`${x.hub.url}/metrics`)).text();
    return Number(/^salur_x_challenge_age_seconds (\S+)$/m.exec(text)?.[1]);
  };
  const lookAfter = async (ms: number) => {
    x.clock.advance(ms);
    await watch.look();
    return { alarms: log.errors.length, hours: Math.round((await age()) / 3_600) };
  };
  const ask = async () => {
    const before = await x.read<{ seenAt: Date }>('select seen_at as "seenAt" from x_challenge');
    expect((await fetch(`${x.hub.url}/doors/x?crc_token=abc`)).status).toBe(200);
    await eventually(async () => {
      const now = await x.read<{ seenAt: Date }>('select seen_at as "seenAt" from x_challenge');
      return now[0]?.seenAt.getTime() !== before[0]?.seenAt.getTime();
    }, 'it is noted');
  };

  it('a person is called once after a day, and anew after the next, and the door is as ready as ever', async () => {
    expect(await lookAfter(0)).toEqual({ alarms: 0, hours: 0 });
    expect(await lookAfter(23 * hour)).toEqual({ alarms: 0, hours: 23 });
    await ask();
    expect(await lookAfter(23 * hour)).toEqual({ alarms: 0, hours: 23 });
    expect(await lookAfter(2 * hour)).toEqual({ alarms: 1, hours: 25 });
    expect(await lookAfter(hour)).toEqual({ alarms: 1, hours: 26 });
    const ready = await (await fetch(`${x.hub.url}/health/ready`)).text();
    expect(ready).not.toContain('challenge');
    await ask();
    expect(await lookAfter(0)).toEqual({ alarms: 1, hours: 0 });
    expect(await lookAfter(25 * hour)).toEqual({ alarms: 2, hours: 25 });
    expect(log.errors[0]).toContain('webhook');
  });
});
