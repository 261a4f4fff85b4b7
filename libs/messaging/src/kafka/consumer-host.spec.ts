import { afterEach, describe, expect, it } from '@jest/globals';
import { SilentLog } from '#libs/runtime';
import { eventually } from '#libs/testing';
import { PlayedKafka, type PlayedConsumer } from '../fixtures/played-kafka.js';
import { ConsumerHost } from './consumer-host.js';

const worker = { run: () => Promise.resolve(), joined: () => undefined };
const ofItsOwn = new Error('a bug');
const connectionLost = Object.assign(new Error('gone'), { name: 'KafkaJSConnectionError' });

describe('ConsumerHost', () => {
  let nowMs = 0;
  /** How often somebody has looked at the time: whoever watches a consumer does at every look. */
  let looks = 0;
  let gaveUp = 0;
  let host: ConsumerHost | undefined;

  const aHost = (kafka: PlayedKafka): ConsumerHost => {
    [nowMs, gaveUp] = [0, 0];
    const parts = { kafka: kafka.asKafka(), groupId: 'played', topics: ['salur.cases'], worker, log: new SilentLog() };
    const giveUp = () => (gaveUp += 1);
    const stopwatchMs = () => {
      looks += 1;
      return nowMs;
    };
    host = new ConsumerHost({ ...parts, stopwatchMs, lookEveryMs: 1 }, { giveUp, firstPauseMs: 0 });
    host.start();
    return host;
  };
  afterEach(() => host?.stop());

  /** Every consumer crashes as soon as it runs, until so many have been built; each a while after the one before. */
  const crashing = (times: number, error: Error, apartMs: number) => {
    const kafka = new PlayedKafka((consumer: PlayedConsumer) => {
      if (kafka.built.length > times) return;
      nowMs += apartMs;
      consumer.says('CRASH', { error });
    });
    return kafka;
  };
  const built = (kafka: PlayedKafka, many: number) =>
    eventually(() => kafka.built.length === many && kafka.last?.isGone === false, `${many} consumers`);

  it.each([
    { times: 4, error: ofItsOwn, apartMs: 1_000, givesUp: 0, why: 'four crashes may pass' },
    { times: 5, error: ofItsOwn, apartMs: 1_000, givesUp: 1, why: 'the fifth within five minutes is once too often' },
    { times: 6, error: ofItsOwn, apartMs: 80_000, givesUp: 0, why: 'they are too far apart' },
    { times: 8, error: connectionLost, apartMs: 1_000, givesUp: 0, why: 'the broker is away, which no restart mends' },
  ])('gives up $givesUp times after $times crashes: $why', async ({ times, error, apartMs, givesUp }) => {
    const kafka = crashing(times, error, apartMs);
    aHost(kafka);
    await built(kafka, times + 1);
    expect(gaveUp).toBe(givesUp);
  });

  it('takes no cause of an error for one of its own when the broker was away', async () => {
    const wrapped = new Error('not retried', { cause: Object.assign(new Error('busy'), { retriable: true }) });
    const kafka = crashing(6, wrapped, 1_000);
    aHost(kafka);
    await built(kafka, 7);
    expect(gaveUp).toBe(0);
  });

  it('replaces a consumer that has fallen silent, and not one that still fetches', async () => {
    const kafka = new PlayedKafka();
    const watched = aHost(kafka);
    await built(kafka, 1);
    nowMs += 59_000;
    kafka.last?.says('FETCH');
    nowMs += 59_000;
    const before = looks;
    await eventually(() => looks > before + 5, 'it has been looked at again and again');
    expect(kafka.built).toHaveLength(1);
    expect(watched.healthy()).toBe(false);

    nowMs += 2_000;
    await built(kafka, 2);
    expect(kafka.built[0]?.isGone).toBe(true);
    expect(watched.healthy()).toBe(true);
  });

  it('is not healthy before it has joined', async () => {
    const kafka = new PlayedKafka();
    const watched = aHost(kafka);
    expect([watched.healthy(), watched.hasCome()]).toEqual([false, false]);
    await built(kafka, 1);
    await eventually(() => watched.healthy(), 'it has joined');
    nowMs += 31_000;
    expect([watched.healthy(), watched.hasCome()]).toEqual([false, true]);
  });
});
