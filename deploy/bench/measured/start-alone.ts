import type { ServiceName } from '#libs/contracts';
import { freePort } from '../../local/engines/free-port.js';
import { environmentOn, type BenchEngines } from './bench-engines.js';
import { startProgram, type Served } from './program.js';

interface Surroundings {
  /** Without one nobody is there for it to call. */
  readonly playgroundUrl?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** One service in a process of its own, by its own `main`, as it is deployed. */
export async function startAlone(
  engines: BenchEngines,
  service: ServiceName,
  { playgroundUrl, environment }: Surroundings = {},
): Promise<Served> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program = await startProgram({
    file: `services/${service}/src/main.js`,
    nodeOptions: ['--import=./libs/runtime/stacks-by-source.mjs'],
    environment: {
      ...environmentOn(engines, { publicUrl: url, playgroundUrl: playgroundUrl ?? url }),
      ...environment,
      SALUR_PORT: String(port),
      SALUR_HOME: engines.home.path,
      SALUR_LOG_FILE: engines.home.log(service),
    },
    isUp: async () => (await fetch(`${url}/health/ready`)).ok,
  });
  return { ...program, url };
}
