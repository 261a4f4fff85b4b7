interface Named {
  readonly code: string;
  readonly name: string;
}

/** The name of an institution where these know it: of a kind of local office, that of the office which stands for it. */
export const nameAmong =
  (known: readonly Named[]) =>
  (institution: string): string | null =>
    known.find(({ code }) => code === institution || code.startsWith(`${institution}-`))?.name ?? null;
