/** A spreadsheet takes a cell that begins so for a formula, and a formula can send what is beside it anywhere. */
const formula = /^[\s]*[=+\-@\t\r]/u;

/** Text as text, for every spreadsheet: what looks like a formula gets a quote before it. */
export const safeCell = (text: string): string => (formula.test(text) ? `'${text}` : text);
