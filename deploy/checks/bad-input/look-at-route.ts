import type { Arbitrary } from 'fast-check';
import { faultOf, handIn, type Answered } from './answered.js';
import type { WholeHub } from './a-whole-hub.js';
import type { Sent } from './any-request.js';
import { drawn } from './drawn.js';
import type { Route } from './every-route.js';
import { sideBySide } from './side-by-side.js';

export interface Looked {
  readonly name: string;
  readonly asked: number;
  readonly faults: readonly string[];
  /** How many got past the guard. */
  readonly entered: number;
  readonly byStatus: ReadonlyMap<number, number>;
  readonly ms: number;
}

/** Whoever guesses wrong waits a moment for the answer: many wait together. */
const atOnce = 16;
const nobody: Readonly<Record<string, string>> = {};

/** Sends a route so many requests; who may not use it is turned away once, and then leaves it to those who may. */
export async function lookAtRoute({ hub, staff }: WholeHub, route: Route, requests: Arbitrary<Sent>, asked: number) {
  const name = `${route.method} ${route.path}`;
  const found = { faults: [] as string[], entered: 0, byStatus: new Map<number, number>() };
  const allowed = new Set(staff);
  const began = performance.now();
  await sideBySide(drawn(name, requests, asked), atOnce, async (sent, place) => {
    const who = [...allowed][place % allowed.size] ?? nobody;
    const answered = await handIn(hub, { ...sent, method: route.method }, who);
    const { statusCode } = answered;
    found.byStatus.set(statusCode, (found.byStatus.get(statusCode) ?? 0) + 1);
    const fault = faultOf(answered);
    if (fault) found.faults.push(`${statusCode} ${fault}\n  ${JSON.stringify(sent).slice(0, 500)}`);
    if (isOfAnotherRole(answered)) allowed.delete(who);
    if (![401, 403].includes(statusCode)) found.entered += 1;
  });
  return { ...found, name, asked, ms: Math.round(performance.now() - began) } satisfies Looked;
}

const isOfAnotherRole = ({ statusCode, body }: Answered) => statusCode === 403 && body.includes(':role.not-allowed"');
