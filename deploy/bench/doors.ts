import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Pool } from 'undici';
import { roundedAll, type Bench } from './bench-report.js';
import { percentilesOf } from './figures/percentiles.js';
import { providerMessage } from './load/provider-messages.js';
import { withPassingEngines, type BenchEngines } from './measured/bench-engines.js';
import { startHubOn } from './measured/start-hub.js';
import { untilRested } from './measured/until-rested.js';

/** Every service in one process, with the doors' providers before it: how soon a message is taken for good, and what became of it. */
export const doors: Bench = {
  about:
    'messages of SMS, WhatsApp and Telegram, mixed: how long until one is acknowledged; a burst; none lost or doubled',
  options: {
    seconds: { default: 60, about: 'seconds of steady load' },
    rate: { default: 200, about: 'messages a second' },
    burst: { default: 3_000, about: 'messages within one second, after the load; 0: none' },
  },
  run: ({ option, say }) =>
    withPassingEngines(async (engines) => {
      const hub = await startHubOn(engines);
      const providers = new Providers(hub.url, engines);
      try {
        await untilRested(engines);
        await providers.send(warmUp, 50);
        const steady = await providers.send(option('rate') * option('seconds'), option('rate'));
        say(`steady: ${shownOf(steady)}`);
        const caughtUpMs = await untilRested(engines, patienceMs);
        say(`rested after another ${(caughtUpMs / 1000).toFixed(1)} s`);
        const burst = await providers.send(option('burst'), option('burst'));
        say(`burst: ${shownOf(burst)}`);
        const afterBurstMs = await untilRested(engines, patienceMs);
        const figures = {
          ...{ acknowledged: steady.tookMs.length, refusedForLater: steady.refused },
          ...percentilesOf('acknowledged', steady.tookMs),
          caughtUpSeconds: caughtUpMs / 1000,
          ...{ acknowledgedOfBurst: burst.tookMs.length, refusedForLaterOfBurst: burst.refused },
          ...percentilesOf('acknowledgedOfBurst', burst.tookMs),
          caughtUpSecondsAfterBurst: afterBurstMs / 1000,
          ...(await providers.count()),
        };
        return { figures: roundedAll(figures), bare: {}, ratios: {} };
      } finally {
        await providers.close();
        await hub.stop();
      }
    }),
};

/** The backlog of minutes of full load is worked off at the hub's own pace. */
const patienceMs = 1_800_000;
const connections = 256;
const warmUp = 200;

interface Sent {
  readonly tookMs: number[];
  refused: number;
}

function shownOf({ tookMs, refused }: Sent): string {
  const within = Object.entries(roundedAll(percentilesOf('', tookMs))).map((figure) => figure.join(' '));
  return `${tookMs.length} acknowledged (${within.join(', ')}), ${refused} refused for later`;
}

/** Sends each message once, and keeps which were acknowledged. */
class Providers {
  private readonly pool: Pool;
  private sent = 0;
  private readonly acknowledged: string[] = [];
  private readonly writers = new Set<number>();

  constructor(
    hubUrl: string,
    private readonly engines: BenchEngines,
  ) {
    this.pool = new Pool(hubUrl, { connections, pipelining: 1 });
  }

  /** By the clock and not when others are answered: a hub that falls behind is found out. */
  async send(messages: number, perSecond: number): Promise<Sent> {
    const result: Sent = { tookMs: [], refused: 0 };
    const began = performance.now();
    const all: Promise<void>[] = [];
    for (let at = 0; at < messages; at += 1) {
      all.push(this.one(this.sent, result));
      this.sent += 1;
      const next = began + ((at + 1) / perSecond) * 1000;
      if (next > performance.now()) await pause(next - performance.now());
    }
    await Promise.all(all);
    return result;
  }

  private async one(n: number, result: Sent): Promise<void> {
    const { path, method, headers, body, key, citizen } = providerMessage(n, this.engines.secrets);
    const sentAt = performance.now();
    const answer = await this.pool.request({ path, method, headers, body });
    const text = await answer.body.text();
    if (answer.statusCode === 503 && answer.headers['retry-after'] !== undefined) result.refused += 1;
    else if (answer.statusCode >= 300) throw new Error(`${path} answered ${answer.statusCode}: ${text}`);
    else {
      result.tookMs.push(performance.now() - sentAt);
      this.acknowledged.push(key);
      this.writers.add(citizen);
    }
  }

  /** Looks in the doors' own tables for all that was acknowledged. */
  async count(): Promise<{ lost: number; doubled: number; unanswered: number }> {
    const db = new pg.Client({ connectionString: this.engines.adminUrl });
    await db.connect();
    try {
      const schemas = ['intake_sms', 'intake_social'];
      const sumOf = async (query: (schema: string) => string, values: unknown[]) => {
        const counts = schemas.map((one) => db.query<{ count: number }>(query(one), values));
        return (await Promise.all(counts)).reduce((sum, { rows }) => sum + (rows[0]?.count ?? 0), 0);
      };
      const kept = await sumOf(
        (one) => `select count(*)::int from ${one}.inbound_message where key = any($1)`,
        [this.acknowledged],
      );
      const complaints = await sumOf(
        (one) => `select count(*)::int from ${one}.complaint where sender_index is not null`,
        [],
      );
      const unanswered = await sumOf(
        (one) => `select count(*)::int from ${one}.outgoing_message where state in ('planned', 'sending')`,
        [],
      );
      return {
        lost: this.acknowledged.length - kept,
        doubled: Math.max(0, complaints - this.writers.size),
        unanswered,
      };
    } finally {
      await db.end();
    }
  }

  async close(): Promise<void> {
    await this.pool.destroy();
  }
}
