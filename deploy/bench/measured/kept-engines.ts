import { Home } from '../../local/engines/home.js';
import { startBenchEngines, type BenchEngines } from './bench-engines.js';

/** The home of what took long to seed; beside the hub's own data, and never among them. */
export const keptHome = (): Home => new Home(new Home().file('bench'));

/** Does the work with engines whose data stay, for the next bench on the same cases. */
export async function withKeptEngines<Result>(work: (engines: BenchEngines) => Promise<Result>): Promise<Result> {
  const engines = await startBenchEngines(keptHome());
  try {
    return await work(engines);
  } finally {
    await engines.stop();
  }
}
