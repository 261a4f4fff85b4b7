import { z } from 'zod';
import { endProcess } from './end-process.js';
import type { Home } from './home.js';
import { keepJson, readJson } from './kept-json.js';
import type { ProcessIdentity } from './process-identity.js';

export type EngineName = 'postgres' | 'kafka';
const shape = z.object({ pid: z.number(), startedAt: z.string() });

export function keepRecord(home: Home, engine: EngineName, identity: ProcessIdentity): void {
  keepJson(recordFile(home, engine), identity);
}

/** Ends an engine of a former hub of this home that is still there: it would hold the data folder. */
export async function endLeftover(home: Home, engine: EngineName, signal: NodeJS.Signals): Promise<void> {
  const left = shape.safeParse(readJson(recordFile(home, engine))).data;
  if (left) await endProcess(left, signal, 20_000);
}

const recordFile = (home: Home, engine: EngineName) => home.file(`${engine}.process.json`);
