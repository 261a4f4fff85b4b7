/** Where two decisions say something else; each side in the bytes that are compared, null where it says nothing. */
export interface Difference {
  /** `reason.confidence`, `candidates`, … */
  readonly field: string;
  readonly was: string | null;
  readonly is: string | null;
}

export type Comparison =
  | { readonly result: 'identical'; readonly bytes: number }
  | { readonly result: 'different'; readonly differences: readonly Difference[] };

/** Byte by byte, in one order of fields: a database keeps fields in an order of its own. */
export function compareDecisions<Its extends { readonly reason: object }>(was: Its, is: Its): Comparison {
  const [before, after] = [bytesOf(was), bytesOf(is)];
  if (before === after) return { result: 'identical', bytes: Buffer.byteLength(before) };
  const [old, made] = [fieldsOf(was), fieldsOf(is)];
  const fields = [...new Set([...old.keys(), ...made.keys()])].sort();
  return {
    result: 'different',
    differences: fields.flatMap((field) => {
      const [one, other] = [old.get(field) ?? null, made.get(field) ?? null];
      return one === other ? [] : [{ field, was: one, is: other }];
    }),
  };
}

function fieldsOf({ reason, ...rest }: { readonly reason: object }): ReadonlyMap<string, string> {
  const named = [
    ...Object.entries(rest),
    ...Object.entries(reason).map(([name, value]) => [`reason.${name}`, value] as const),
  ];
  return new Map(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, bytesOf(value)] as const])));
}

const bytesOf = (value: unknown): string => JSON.stringify(inOrder(value));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, inOrder(inner)]));
}
