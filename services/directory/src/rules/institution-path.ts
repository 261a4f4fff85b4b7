/** What a path is made of. */
export interface Placed {
  readonly code: string;
  readonly parent: string | null;
}

/**
 * Codes from the root down, with a trailing slash: `bp-bumn/pln/pln-icon-plus/`. Whoever has `bp-bumn/pln/` sees what
 * begins with it. Null when a parent is unknown or the parents go round in a circle.
 */
export function institutionPath(code: string, byCode: ReadonlyMap<string, Placed>): string | null {
  const codes: string[] = [];
  for (let one: string | null = code; one !== null;) {
    const found: Placed | undefined = byCode.get(one);
    if (!found || codes.includes(one)) return null;
    codes.unshift(one);
    one = found.parent;
  }
  return `${codes.join('/')}/`;
}
