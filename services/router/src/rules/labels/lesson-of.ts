/** Which deed of an official speaks. */
export type LabelSource = 'answered' | 'confirmed' | 'triage' | 'hand-back';
export type LabelKind = 'owner' | 'not-owner';

export interface GivenLabel {
  readonly source: LabelSource;
  readonly institution: string;
  readonly kind: LabelKind;
  readonly weight: number;
  readonly at: Date;
}

/**
 * How much each deed says: an answer that the citizen confirmed says most, a choice at the desk as much as an answer, for the
 * institution may still hand it back.
 */
export const weightOfLabel: Readonly<Record<LabelSource, number>> = {
  answered: 1,
  confirmed: 2,
  triage: 1,
  'hand-back': 1,
};

export const kindOfLabel = (source: LabelSource): LabelKind => (source === 'hand-back' ? 'not-owner' : 'owner');

/** Whom a complaint belongs to by all that officials did with it; `not` are those who said that it is not theirs. */
export interface Lesson {
  readonly owner: string | null;
  readonly weight: number;
  readonly not: readonly string[];
}

/** The institution with most to its name that has not handed it back afterwards; of two alike the later one. */
export function lessonOf(labels: readonly GivenLabel[]): Lesson {
  const owners = new Map<string, { weight: number; latest: number }>();
  for (const { institution, kind, weight, at } of labels) {
    if (kind !== 'owner') continue;
    const known = owners.get(institution) ?? { weight: 0, latest: Number.NEGATIVE_INFINITY };
    owners.set(institution, { weight: known.weight + weight, latest: Math.max(known.latest, at.getTime()) });
  }
  const not = labels
    .filter(
      ({ institution, kind, at }) => kind === 'not-owner' && at.getTime() >= (owners.get(institution)?.latest ?? 0),
    )
    .map(({ institution }) => institution);
  const [best] = [...owners]
    .filter(([institution]) => !not.includes(institution))
    .sort(([, one], [, other]) => other.weight - one.weight || other.latest - one.latest);
  return { owner: best?.[0] ?? null, weight: best?.[1].weight ?? 0, not };
}
