import { topics, type TopicName } from '#libs/contracts';

/** What is needed of an event to know its place among what has been heard about the same subject. */
export interface Numbered {
  readonly topic: string;
  readonly source: string;
  readonly sequence: number;
}

/** `next`: handle it now. `seen`: it, or a later one, is done. `gap`: one before it is missing. `behind`: others wait before it. */
export type Place = 'next' | 'seen' | 'gap' | 'behind';

/**
 * The first that must be handled of those that wait for one key: they keep the order in which they came, but of one source
 * the lower sequence goes first, for a missing one may arrive after its followers.
 */
export function headOf<Waiting extends Numbered>(waiting: readonly Waiting[]): Waiting | undefined {
  const [oldest] = waiting;
  if (!oldest) return undefined;
  return waiting
    .filter((one) => one.source === oldest.source)
    .reduce((lowest, one) => (one.sequence < lowest.sequence ? one : lowest));
}

/** A compacted topic keeps only the latest of a key, so its sequence has gaps by design. */
export const hasGapsByDesign = (topic: string): boolean =>
  (topics as Partial<typeof topics>)[topic as TopicName]?.compacted ?? false;

/** `last` is how far this source has been heard about this subject; `waiting` are the open parked ones of the same key. */
export function placeOf(event: Numbered, last: number, waiting: readonly Numbered[]): Place {
  if (event.sequence <= last) return 'seen';
  const head = headOf(waiting);
  const fillsTheGap = head?.source === event.source && event.sequence < head.sequence;
  if (head && !fillsTheGap) return 'behind';
  if (hasGapsByDesign(event.topic)) return 'next';
  return event.sequence === last + 1 ? 'next' : 'gap';
}
