import type { Language } from '#libs/contracts';

/** Something that happened to a complaint, as the public may know it. */
export interface Happening<What extends string = string> {
  readonly at: Date;
  readonly what: What;
  /** The institution or desk that did it; null where the citizen or the hub did. */
  readonly who: string | null;
  /** One sentence of the router on why, where it decided, and in which language it stands. */
  readonly why: { readonly text: string; readonly in: Language } | null;
}

export interface Stage<What extends string = string> extends Happening<What> {
  /** How long it was so, until the next thing happened; for the last one until now. */
  readonly lastedMs: number | null;
  /** Whether this is how it stands. */
  readonly now: boolean;
}

/**
 * The way of a complaint with the time each stage took. The order of the story is the order in which it was told: clocks of
 * services differ by milliseconds, so a stage never lasts less than nothing. An ended story has no running stage.
 */
export function tellJourney<What extends string>(
  happenings: readonly Happening<What>[],
  now: Date,
  ended: boolean,
): Stage<What>[] {
  return happenings.map((happening, position) => {
    const next = happenings[position + 1];
    const until = next?.at ?? (ended ? null : now);
    return {
      ...happening,
      lastedMs: until && Math.max(0, until.getTime() - happening.at.getTime()),
      now: next === undefined,
    };
  });
}
