import { setPriority } from 'node:os';
import { serviceNames, type ServiceName } from '#libs/contracts';
import { cpuShares } from '../../compose/containers.js';
import { niceFor } from '../figures/nice-for.js';
import type { BenchEngines } from './bench-engines.js';
import type { Served } from './program.js';
import { startAlone } from './start-alone.js';

/** All of Salur, each service in a process of its own, as `docker compose` runs it. */
export interface SplitHub {
  of(service: ServiceName): Served;
  readonly pids: Readonly<Record<string, number>>;
  stop(): Promise<void>;
}

export interface SplitWish {
  readonly playgroundUrl: string;
  readonly environment: Readonly<Record<string, string>>;
  /** All alike, whatever docker-compose.yml says of their part of the processors. */
  readonly alike: boolean;
}

export async function startSplit(engines: BenchEngines, { alike, ...wish }: SplitWish): Promise<SplitHub> {
  const shares = cpuShares();
  const started = new Map<ServiceName, Served>();
  const stop = async () => {
    await Promise.all([...started.values()].map((one) => one.stop()));
  };
  try {
    await Promise.all(
      serviceNames.map(async (name) => {
        const one = await startAlone(engines, name, wish);
        started.set(name, one);
        if (!alike) setPriority(one.pid, niceFor(shares.get(name) ?? 1024));
      }),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    of: (service) => {
      const one = started.get(service);
      if (!one) throw new Error(`${service} is not running`);
      return one;
    },
    pids: Object.fromEntries([...started].map(([name, { pid }]) => [name, pid])),
    stop,
  };
}
