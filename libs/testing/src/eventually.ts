import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';
import { expect } from '@jest/globals';

export interface Patience {
  readonly withinMs?: number;
  readonly everyMs?: number;
}

type Seen<Value> = Exclude<Value, false | null | undefined>;

/**
 * Tries the probe until it sees something, and gives back what it saw. A probe either returns (`false`, `null` and nothing
 * at all count as "not yet") or expects (a failed expectation counts as "not yet"). When time is over the error says what
 * was not seen, and what was instead.
 */
export async function eventually<Value>(
  probe: () => Promise<Value> | Value,
  what: string,
  { withinMs = 60_000, everyMs = 25 }: Patience = {},
): Promise<Seen<Value>> {
  const began = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await tryOnce(probe);
    if (outcome.seen) return outcome.value as Seen<Value>;
    const waitedMs = Math.round(performance.now() - began);
    if (waitedMs > withinMs) {
      throw new Error(`Not seen within ${waitedMs} ms (${attempt} looks): ${what}\nInstead: ${outcome.instead}`);
    }
    await pause(Math.min(everyMs * attempt, 250));
  }
}

type Outcome<Value> = { seen: true; value: Value } | { seen: false; instead: string };

async function tryOnce<Value>(probe: () => Promise<Value> | Value): Promise<Outcome<Value>> {
  const expectedBefore = expectations();
  try {
    const value = await probe();
    // A probe that only expects returns nothing; it has seen what it wanted when no expectation failed.
    const seen = value === undefined ? expectations() > expectedBefore : value !== null && value !== false;
    return seen ? { seen, value } : { seen, instead: inspect(value, { depth: 4 }) };
  } catch (error) {
    return { seen: false, instead: error instanceof Error ? error.message : inspect(error) };
  }
}

const expectations = (): number => expect.getState().assertionCalls;
