import { randomUUID } from 'node:crypto';
import { drive, type Driven } from '../load/drive.js';
import { storyOf } from '../load/texts.js';
import { cpuMsOf } from './cost-of.js';
import type { EnginePids } from './engine-pids.js';

export interface Contestant {
  readonly url: string;
  readonly path: string;
  readonly pid: number;
  /** Told after each turn how many requests it has acknowledged so far; returns when it has nothing left to do. */
  readonly rest: (acknowledged: number) => Promise<void>;
}

/** What one turn has brought, and what each request of it has cost. */
export interface Turn extends Driven {
  readonly cpuMs: Readonly<Record<'server' | 'postgres' | 'kafka', number>>;
}

export interface Turns {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly connections: number;
  readonly engines: EnginePids;
}

/** Two servers get the same complaints by turns on one machine, so that what disturbs one disturbs both. */
export async function takeTurns(
  { rounds, seconds, warmUpSeconds, connections, engines }: Turns,
  contestants: readonly [Contestant, Contestant],
): Promise<[Turn, Turn][]> {
  let sent = 0;
  const acknowledged = new Map<Contestant, number>();
  const next = () => ({
    body: JSON.stringify({ text: storyOf((sent += 1)).text, place: 'Sukamaju' }),
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
  });
  const turn = async (contestant: Contestant, time: number): Promise<Turn> => {
    const { url, path, pid, rest } = contestant;
    const pids = { server: pid, ...engines };
    const cost = () => Object.entries(pids).map(([name, one]) => [name, cpuMsOf(one)] as const);
    const before = cost();
    const driven = await drive({ url, path, connections, seconds: time, next });
    const total = (acknowledged.get(contestant) ?? 0) + driven.tookMs.length;
    acknowledged.set(contestant, total);
    await rest(total);
    const each = cost().map(([name, ms], at) => [name, (ms - (before[at]?.[1] ?? 0)) / driven.tookMs.length]);
    return { ...driven, cpuMs: Object.fromEntries(each) as Turn['cpuMs'] };
  };
  const [one, other] = contestants;
  await turn(one, warmUpSeconds);
  await turn(other, warmUpSeconds);
  const turns: [Turn, Turn][] = [];
  while (turns.length < rounds) turns.push([await turn(one, seconds), await turn(other, seconds)]);
  return turns;
}
