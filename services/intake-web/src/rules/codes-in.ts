/** As many as are offered at most, and the one that was chosen. */
const most = 3;

/** Codes of institutions, apart by spaces; what can be none is left out. */
export const codesIn = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .filter((one) => /^[a-z0-9-]{1,64}$/.test(one))
    .slice(0, most);
