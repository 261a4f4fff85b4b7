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
  readonly status: string;
  readonly holder: string | null;
  readonly timeline: readonly { what: string; who: string | null }[];
}

const codeInReceipt = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\b/g;

/** Looks until the complaint has a holder that a decision gave it, or the patience is over. */
export async function followText(
  hub: HubAccess,
  door: DemoDoor,
  filed: FiledText,
  patienceMs: number,
): Promise<Ending> {
  const until = Date.now() + patienceMs;
  let last: Ending = { codes: [], holder: null, why: null, outcome: 'lost' };
  while (Date.now() < until) {
    const codes = filed.code ? [filed.code] : await codesOnPhone(hub, door, filed.address ?? '');
    const code = codes[0];
    const seen = code ? await track(hub, code) : null;
    if (seen && ['routed', 'triaged'].includes(seen.outcome)) return { ...seen, codes };
    last = { ...last, codes };
    await wait(300);
  }
  return last;
}

async function codesOnPhone(hub: HubAccess, door: DemoDoor, address: string): Promise<string[]> {
  const query = new URLSearchParams({ door, address });
  const answer = await fetch(`${hub.playgroundUrl}/phone/messages?${query.toString()}`);
  return [...new Set((await answer.text()).match(codeInReceipt) ?? [])];
}

async function track(hub: HubAccess, code: string): Promise<Omit<Ending, 'codes'> | null> {
  const answer = await fetch(`${hub.hubUrl}/api/complaints/${code}`);
  if (!answer.ok) return null;
  const complaint = (await answer.json()) as TrackedComplaint;
  const decided = complaint.timeline.length > 1;
  if (!decided) return null;
  const outcome = complaint.status === 'triage' ? 'triaged' : 'routed';
  return { holder: complaint.holder, why: complaint.timeline.at(-1)?.what ?? null, outcome };
}
