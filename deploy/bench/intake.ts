import { randomUUID } from 'node:crypto';
import { freePort } from '../local/engines/free-port.js';
import { startBare } from './bare/start-bare.js';
import { roundedAll, type Bench } from './bench-report.js';
import { percentilesOf } from './figures/percentiles.js';
import { drive, type Driven } from './load/drive.js';
import { storyOf } from './load/texts.js';
import { environmentOn, withPassingEngines, type BenchEngines } from './measured/bench-engines.js';
import { startProgram } from './measured/program.js';

const rounds = 4;
const warmUpSeconds = 1;

/** Bare and ours take turns on one machine, so that what disturbs one round disturbs both. */
export const intake: Bench = {
  about: 'durable filings per second of intake-web, against a bare Fastify + begin, two inserts, commit',
  options: {
    seconds: { default: 20, about: 'seconds of load on each of the two' },
    connections: { default: 16, about: 'how many file at once' },
  },
  run: ({ option, say }) =>
    withPassingEngines(async (engines) => {
      const [seconds, connections] = [option('seconds') / rounds, option('connections')];
      const [bare, ours] = [await startBare(engines, connections), await startIntake(engines)];
      let filed = 0;
      const next = () => ({
        body: JSON.stringify({ text: storyOf((filed += 1)).text, place: 'Sukamaju' }),
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      });
      const onBare = (time: number) => drive({ url: bare.url, path: '/', connections, seconds: time, next });
      const onOurs = (time: number) =>
        drive({ url: ours.url, path: '/api/complaints', connections, seconds: time, next });
      await onBare(warmUpSeconds);
      await onOurs(warmUpSeconds);
      const pairs: { bare: Driven; ours: Driven }[] = [];
      for (let round = 1; round <= rounds; round += 1) {
        const pair = { bare: await onBare(seconds), ours: await onOurs(seconds) };
        pairs.push(pair);
        say(`round ${round}: ${pair.ours.perSecond.toFixed(0)}/s, bare ${pair.bare.perSecond.toFixed(0)}/s`);
      }
      await Promise.all([bare.stop(), ours.stop()]);
      return report(pairs);
    }),
};

async function startIntake(engines: BenchEngines) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program = await startProgram({
    file: 'services/intake-web/src/main.js',
    environment: {
      ...environmentOn(engines, url),
      SALUR_PORT: String(port),
      SALUR_HOME: engines.home.path,
      SALUR_LOG_FILE: engines.home.log('intake-web'),
    },
    isUp: async () => (await fetch(`${url}/health/ready`)).ok,
  });
  return { ...program, url };
}

function report(pairs: readonly { readonly bare: Driven; readonly ours: Driven }[]) {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ours, bare] = [pairs.map((pair) => pair.ours), pairs.map((pair) => pair.bare)];
  const perRound = pairs.map((pair) => pair.ours.perSecond / pair.bare.perSecond);
  const speed = (driven: readonly Driven[]) => mean(driven.map(({ perSecond }) => perSecond));
  const times = (driven: readonly Driven[]) => driven.flatMap(({ tookMs }) => tookMs);
  return {
    figures: roundedAll({ filingsPerSecond: speed(ours), ...percentilesOf('filing', times(ours)) }),
    bare: roundedAll({ transactionsPerSecond: speed(bare), ...percentilesOf('transaction', times(bare)) }),
    ratios: roundedAll({
      filings: speed(ours) / speed(bare),
      filingsLowestRound: Math.min(...perRound),
      filingsHighestRound: Math.max(...perRound),
    }),
  };
}
