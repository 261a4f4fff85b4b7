export type OffBecause = 'person' | 'failing' | 'gone';

export interface Health {
  readonly state: 'on' | 'off';
  readonly offBecause: OffBecause | null;
  /** The first failure after the last success; null while all is well. */
  readonly failingSince: Date | null;
}

const patienceMs = 3 * 86_400_000;
/** The receiver says that it is there no more, and for good. */
const gone = 410;

/** What an attempt tells of its endpoint: after three days without one success it is switched off, with what waits for it kept. */
export function healthAfter(before: Health, answer: { ok: boolean; status: number | null }, now: Date): Health {
  if (answer.ok) return { ...before, failingSince: null };
  const failingSince = before.failingSince ?? now;
  if (before.state === 'off') return { ...before, failingSince };
  if (answer.status === gone) return { state: 'off', offBecause: 'gone', failingSince };
  const isTooLong = now.getTime() - failingSince.getTime() >= patienceMs;
  return isTooLong ? { state: 'off', offBecause: 'failing', failingSince } : { ...before, failingSince };
}

/** A person has switched it; what it failed before no longer counts. */
export const switched = (on: boolean): Health =>
  on
    ? { state: 'on', offBecause: null, failingSince: null }
    : { state: 'off', offBecause: 'person', failingSince: null };

/** Who is off by their own wish is told nothing; who broke down gets all that waits once they are back. */
export const isListening = ({ state, offBecause }: Pick<Health, 'state' | 'offBecause'>): boolean =>
  state === 'on' || offBecause !== 'person';
