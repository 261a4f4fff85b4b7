import { z } from 'zod';
import type { Home } from '../../local/engines/home.js';
import { readJson } from '../../local/engines/kept-json.js';

export interface EnginePids {
  readonly postgres: number;
  readonly kafka: number;
}

const record = z.object({ pid: z.number() });

/** Process ids of the engines of a home. */
export function enginePids(home: Home): EnginePids {
  const pidOf = (name: string) => record.parse(readJson(home.file(`${name}.process.json`))).pid;
  return { postgres: pidOf('postgres'), kafka: pidOf('kafka') };
}
