import { freePort } from '../local/engines/free-port.js';
import { startPlayground } from '../local/playground/start-playground.js';
import { roundedAll, type Bench } from './bench-report.js';
import { percentile, percentilesOf } from './figures/percentiles.js';
import { Citizens } from './load/citizens.js';
import { Providers, type Sent } from './load/providers.js';
import { Replies } from './load/replies.js';
import type { BenchEngines } from './measured/bench-engines.js';
import { Costs } from './measured/costs.js';
import { enginePids } from './measured/engine-pids.js';
import { judgeDoors } from './measured/judge-doors.js';
import { startSplit, type SplitHub } from './measured/start-split.js';
import { NotRested, untilRested } from './measured/until-rested.js';

/** Every service in a process of its own, with the doors' providers before it: how soon a message is taken for good, and what became of it. */
export const doors: Bench = {
  about:
    'messages of SMS, WhatsApp, Telegram, Messenger, Instagram and X, mixed: how long until one is acknowledged; a burst; none lost or doubled, replies in order',
  options: {
    seconds: { default: 60, about: 'seconds of steady load' },
    rate: { default: 200, about: 'messages a second' },
    burst: { default: 3_000, about: 'messages within one second, after the load; 0: none' },
    patience: { default: 1_800, about: 'seconds in which what waits may be worked off, each time' },
    alike: { default: 0, about: '1: no service has less of the processors than another; 0: as in docker-compose.yml' },
  },
  run: ({ option, say, engines: on }) =>
    on.passing((engines) =>
      withHub(engines, option('alike') === 1, async (hub, replies) => {
        const providers = new Providers(
          { sms: hub.of('intake-sms').url, social: hub.of('intake-social').url },
          engines.secrets,
        );
        const [citizens, costs] = [new Citizens(), new Costs(hub, enginePids(engines.home))];
        const workedOff = async (when: string) => {
          await costs.begin();
          const tookMs = await workOff(engines, option('patience') * 1000);
          say(`meanwhile ${shownCosts(await costs.end())}`);
          if (tookMs instanceof NotRested) {
            say(`not worked off${when}: ${tookMs.message}`);
            return { [`notWorkedOff${when}`]: 1 };
          }
          say(`worked off${when}: ${(tookMs / 1000).toFixed(1)} s`);
          return { [`workedOffSeconds${when}`]: tookMs / 1000 };
        };
        const burstOf = async (messages: number) => {
          const burst = await providers.send(citizens.burst(messages), messages);
          say(`burst within ${burst.withinMs.toFixed(0)} ms: ${shownOf(burst)}`);
          return {
            ...{ acknowledgedAtOnceOfBurst: burst.tookMs.length, refusedForLaterOfBurst: burst.refused },
            ...percentilesOf('acknowledgedOfBurst', burst.tookMs),
            burstWithinMs: burst.withinMs,
          };
        };
        try {
          await untilRested(engines);
          await providers.send(citizens.mixed(warmUp), 50);
          await costs.begin();
          const steady = await providers.send(citizens.mixed(option('rate') * option('seconds')), option('rate'));
          const spent = await costs.end();
          say(`steady: ${shownOf(steady)}`);
          say(shownCosts(spent));
          const figures = {
            ...{ acknowledgedAtOnce: steady.tookMs.length, refusedForLater: steady.refused },
            ...percentilesOf('acknowledged', steady.tookMs),
            acknowledgedMsMost: percentile(steady.tookMs, 1),
            ...spent,
            ...(await workedOff('AfterLoad')),
            ...(option('burst') > 0 && {
              ...(await burstOf(option('burst'))),
              ...(await workedOff('AfterBurst')),
            }),
          };
          return {
            figures: { ...roundedAll(figures), ...(await judgeDoors(engines, providers, replies, say)) },
            bare: {},
            ratios: {},
          };
        } finally {
          await providers.close();
        }
      }),
    ),
};

const warmUp = 200;
/** Five minutes are more than a day's money for WhatsApp. */
const environment = { WHATSAPP_DAILY_LIMIT: '1000000' };

const shownCosts = (spent: Readonly<Record<string, number>>): string =>
  Object.entries(roundedAll(spent))
    .map((one) => one.join(' '))
    .join(', ');

function shownOf({ tookMs, refused }: Sent): string {
  const within = Object.entries(roundedAll(percentilesOf('', tookMs))).map((figure) => figure.join(' '));
  return `${tookMs.length} acknowledged at once (${within.join(', ')}), ${refused} refused for later`;
}

/** How long it took until nothing waited any more; or, when it took longer than anybody has patience for, what waits where. */
const workOff = (engines: BenchEngines, patienceMs: number): Promise<number | NotRested> =>
  untilRested(engines, patienceMs).catch((error: unknown) => {
    if (error instanceof NotRested) return error;
    throw error;
  });

/** A hub, and those who play its providers: what they are given to bring to citizens is heard. */
async function withHub<Result>(
  engines: BenchEngines,
  alike: boolean,
  work: (hub: SplitHub, replies: Replies) => Promise<Result>,
): Promise<Result> {
  const replies = new Replies();
  const ports = { playground: await freePort(), playgroundMail: await freePort(), hubMail: await freePort() };
  const playgroundUrl = `http://127.0.0.1:${ports.playground}`;
  const hub = await startSplit(engines, { playgroundUrl, environment, alike });
  try {
    const [desk, sms, social] = [hub.of('desk').url, hub.of('intake-sms').url, hub.of('intake-social').url];
    const playground = await startPlayground(ports, engines.secrets, { desk, sms, social });
    const deafen = playground.watch(replies.hear);
    try {
      return await work(hub, replies);
    } finally {
      deafen();
      await playground.stop();
    }
  } finally {
    await hub.stop();
  }
}
