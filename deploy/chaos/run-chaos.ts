import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../services/router/src/rules/learning/seeded-random.js';
import { startBenchEngines, type BenchEngines } from '../bench/measured/bench-engines.js';
import { NotRested, untilRested } from '../bench/measured/until-rested.js';
import { Home } from '../local/engines/home.js';
import { postgresPlaceOf } from '../local/engines/postgres-place.js';
import { holds, type ChaosReport } from './chaos-report.js';
import { Citizens } from './citizens/citizens.js';
import { History } from './citizens/history.js';
import { injectFaults } from './faults/inject-faults.js';
import { planFaults } from './faults/plan-faults.js';
import { ChaosHub } from './hub/chaos-hub.js';
import { within } from './hub/within.js';
import { judge } from './judged/invariants.js';
import { readSettledFacts } from './judged/read-settled-facts.js';

interface ChaosWish {
  readonly minutes: number;
  readonly seed: number;
  /** Submissions a second. */
  readonly rate: number;
  readonly keep: boolean;
  /** For a person who waits. */
  readonly say: (line: string) => void;
}

/** After the last fault: until everybody is acknowledged, and until all is worked. */
const [acknowledgedMs, restedMs] = [180_000, 300_000] as const;
const mostShown = 5;

export async function runChaos(wish: ChaosWish): Promise<ChaosReport> {
  const home = new Home(mkdtempSync(join(tmpdir(), 'salur-chaos-')));
  let report: ChaosReport | undefined;
  try {
    const engines = await startBenchEngines(home);
    try {
      report = await withHub(engines, wish);
      return report;
    } finally {
      await engines.stop();
    }
  } finally {
    if (wish.keep && !(report && holds(report))) wish.say(`What is left of it: ${home.path}`);
    else for (const place of [postgresPlaceOf(home), home.path]) rmSync(place, { recursive: true, force: true });
  }
}

async function withHub(engines: BenchEngines, { minutes, seed, rate, say }: ChaosWish): Promise<ChaosReport> {
  const hub = await ChaosHub.start(engines);
  try {
    say('Everything is up.');
    const history = new History();
    const doors = { web: hub.of('intake-web').url, sms: hub.of('intake-sms').url, social: hub.of('intake-social').url };
    const parts = { secrets: engines.secrets, random: seededRandom(seed + 1), history };
    const citizens = new Citizens(doors, parts);
    const lengthMs = minutes * 60_000;
    const [faults] = await Promise.all([
      injectFaults(hub, planFaults(seed, lengthMs), say),
      citizens.writeFor(lengthMs, rate),
    ]);
    say('Nothing fails any more; waiting until all is worked.');
    await within(acknowledgedMs, () => hub.isReady());
    await citizens.allHeard(acknowledgedMs);
    const found = judge(await readSettledFacts(engines, history, () => rested(engines, say)));
    for (const [name, violations] of Object.entries(found))
      for (const one of violations.slice(0, mostShown)) say(`${name}: ${one}`);
    say(`${history.filings.length} filings and ${history.messages.length} messages were sent.`);
    return {
      ...{ seed, faults: { ...faults, ...history.repeated } },
      invariants: Object.fromEntries(Object.entries(found).map(([name, violations]) => [name, violations.length])),
    };
  } finally {
    await hub.stop();
  }
}

/** What does not come to rest is found by the invariants, which say where. */
async function rested(engines: BenchEngines, say: (line: string) => void): Promise<void> {
  try {
    const tookMs = await untilRested(engines, restedMs);
    say(`All was worked after ${(tookMs / 1000).toFixed(0)} s.`);
  } catch (error) {
    if (!(error instanceof NotRested)) throw error;
    say(error.message);
  }
}
