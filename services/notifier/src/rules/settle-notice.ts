import type { Door } from '#libs/contracts';
import type { NoticeState } from './notice-state.js';

const hourMs = 3_600_000;

/** Doors give up after a day of trying; whoever has not been heard of after three will not be. */
const untilSentMs = 72 * hourMs;

/** A receipt may come late: a phone that was off, a bounce on its way. After this the doubt stays. */
const untilCertainMs = 168 * hourMs;

/**
 * How long after `sent` a door may still say more, and whether it says so when all is well. Telegram and X say nothing after
 * they have put it into the citizen's account; a mail is heard of again only when it comes back, within five days.
 */
const afterSent: Readonly<Record<Door, { readonly ms: number; readonly confirms: boolean }>> = {
  web: { ms: hourMs, confirms: true },
  sms: { ms: 72 * hourMs, confirms: true },
  whatsapp: { ms: 72 * hourMs, confirms: true },
  messenger: { ms: 72 * hourMs, confirms: true },
  instagram: { ms: 72 * hourMs, confirms: false },
  email: { ms: 120 * hourMs, confirms: false },
  telegram: { ms: 0, confirms: false },
  x: { ms: 0, confirms: false },
};

interface Standing {
  readonly state: NoticeState;
  readonly door: Door;
}

/** Until when something more is waited for; null where the state is final. */
export function waitsUntil({ state, door }: Standing, since: Date): Date | null {
  const ms = patienceMs(state, door);
  return ms === 0 ? null : new Date(since.getTime() + ms);
}

function patienceMs(state: NoticeState, door: Door): number {
  switch (state) {
    case 'planned':
    case 'sending':
      return untilSentMs;
    case 'sent':
      return afterSent[door].ms;
    case 'in-doubt':
      return untilCertainMs;
    case 'delivered':
    case 'read':
    case 'failed':
    case 'joined':
    // Its morning is set when it is held.
    case 'held':
      return 0;
  }
}

/** What a notice is when nothing more was heard of it in time: in doubt, unless silence is how its door says that all is well. */
export function whenNothingCame(
  { state, door }: Standing,
  now: Date,
): Pick<Standing, 'state'> & { dueAt: Date | null } {
  const settles = state === 'in-doubt' || (state === 'sent' && !afterSent[door].confirms);
  if (settles) return { state, dueAt: null };
  return { state: 'in-doubt', dueAt: waitsUntil({ state: 'in-doubt', door }, now) };
}
