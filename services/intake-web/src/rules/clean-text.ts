/**
 * Text as it can be kept: no NUL (PostgreSQL has no place for it) and no other control characters but line breaks and
 * tabs, no halves of a surrogate pair, one kind of line break, nothing around it. Never refuses, never shortens.
 */
export function cleanText(input: string): string {
  return input
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}

/** Text for one line: line breaks become spaces. */
export const cleanLine = (input: string): string => cleanText(input).replace(/\s+/g, ' ');
