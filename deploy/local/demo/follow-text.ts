import { setTimeout as wait } from 'node:timers/promises';
import type { DemoDoor, FiledText, HubAccess } from './demo-doors.js';

/** Where a filed text was when it was last looked at. */
export interface Ending {
  readonly codes: readonly string[];
  readonly holder: string | null;
  readonly why: string | null;
  readonly outcome: 'routed' | 'triaged' | 'lost';
}

interface TrackedComplaint {
  readonly holder: string | null;
  readonly timeline: readonly { what: string; why: string | null }[];
}

const codeInReceipt = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\b/g;

const firstLookMs = 1_000;
const mostMs = 10_000;

/** Looks, less and less often, until the complaint has a holder that a decision gave it, or the patience is over. */
export async function followText(
  hub: HubAccess,
  door: DemoDoor,
  filed: FiledText,
  patienceMs: number,
): Promise<Ending> {
  const until = Date.now() + patienceMs;
  let codes: readonly string[] = filed.code ? [filed.code] : [];
  for (let restMs = firstLookMs; Date.now() < until; restMs = Math.min(restMs * 1.5, mostMs)) {
    await wait(restMs);
    if (codes[0] === undefined) {
      // A receipt may be quicker than the tracking page, and who asks for unknown codes is taken for a guesser: next time.
      codes = await codesOnPhone(hub, door, filed.address ?? '').catch(() => []);
      continue;
    }
    // A hub that is too busy to answer has not lost anything: it is asked again.
    const seen = await track(hub, codes[0]).catch(() => null);
    if (seen) return { ...seen, codes };
  }
  return { codes, holder: null, why: null, outcome: 'lost' };
}

async function codesOnPhone(hub: HubAccess, door: DemoDoor, address: string): Promise<string[]> {
  const query = new URLSearchParams({ door, address });
  const answer = await fetch(`${hub.playgroundUrl}/phone/messages?${query.toString()}`);
  return [...new Set((await answer.text()).match(codeInReceipt) ?? [])];
}

async function track(hub: HubAccess, code: string): Promise<Omit<Ending, 'codes'> | null> {
  const answer = await fetch(`${hub.hubUrl}/api/complaints/${code}`);
  if (!answer.ok) {
    await answer.body?.cancel();
    return null;
  }
  const { holder, timeline } = (await answer.json()) as TrackedComplaint;
  const decision = timeline.findLast(({ what }) => what === 'assigned' || what === 'sent-to-triage');
  return decision ? { holder, why: decision.why, outcome: decision.what === 'assigned' ? 'routed' : 'triaged' } : null;
}
