interface Place {
  readonly line?: number;
  readonly column?: number;
}
interface Counted {
  readonly loc: { readonly start: Place };
}

export function placesUncovered(
  source: string,
  counted: {
    readonly s: Readonly<Record<string, number>>;
    readonly f: Readonly<Record<string, number>>;
    readonly b: Readonly<Record<string, readonly number[]>>;
    readonly statementMap: Readonly<Record<string, { readonly start: Place }>>;
    readonly fnMap: Readonly<Record<string, Counted>>;
    readonly branchMap: Readonly<
      Record<string, Counted & { readonly type: string; readonly locations: readonly { readonly start: Place }[] }>
    >;
  },
): string[];
