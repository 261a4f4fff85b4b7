import { cleanText } from '../rules/clean-text.js';

const deepest = 4;

/**
 * Cleans the texts of a body before they are checked: a citizen's phone that sends half an emoji or a NUL is no reason to
 * refuse a complaint. What is nested deeper than any body of ours is left to the check.
 */
export const cleanBody = (body: unknown): unknown => cleaned(body, 0);

function cleaned(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (depth === deepest || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => cleaned(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cleaned(one, depth + 1)]));
}
