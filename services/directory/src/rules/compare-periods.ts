import type { Stretch } from './period.js';

/** One change of a stretch of days, as an official reads it before it is made. */
export interface PeriodDifference {
  readonly code: string;
  readonly validFrom: string;
  readonly what: 'added' | 'changed' | 'removed';
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

const keyOf = ({ code, validFrom }: Stretch) => `${code} ${validFrom}`;

/** Every difference between two directories, or two catalogues. */
export function comparePeriods<One extends Stretch>(before: readonly One[], after: readonly One[]): PeriodDifference[] {
  const was = new Map(before.map((one) => [keyOf(one), one]));
  const is = new Map(after.map((one) => [keyOf(one), one]));
  return [
    ...[...is].flatMap(([key, one]): PeriodDifference[] => {
      const former = was.get(key);
      if (!former)
        return [{ code: one.code, validFrom: one.validFrom, what: 'added', fields: fieldsOf(undefined, one) }];
      const fields = fieldsOf(former, one);
      return fields.length === 0 ? [] : [{ code: one.code, validFrom: one.validFrom, what: 'changed', fields }];
    }),
    ...[...was].flatMap(([key, { code, validFrom }]): PeriodDifference[] =>
      is.has(key) ? [] : [{ code, validFrom, what: 'removed', fields: [] }],
    ),
  ];
}

function fieldsOf<One extends Stretch>(before: One | undefined, after: One): PeriodDifference['fields'] {
  return (Object.keys(after) as (keyof One & string)[])
    .filter((field) => field !== 'code' && field !== 'successor')
    .filter((field) => asText(before?.[field] ?? null) !== asText(after[field]))
    .map((field) => ({ field, before: before?.[field] ?? null, after: after[field] }));
}

/** Equal for equal values, in whatever order the database gives the parts of one. */
export const asText = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
