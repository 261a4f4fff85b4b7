import type { Decision } from '../api/decisions.js';
import { nameAmong } from './name-among.js';

/** How a text is marked by a decision; by none, not at all. */
export const markingBy = (decision: Decision | undefined) => ({
  reason: decision?.reason,
  nameOf: nameAmong([...(decision?.institution ? [decision.institution] : []), ...(decision?.candidates ?? [])]),
});
export type Marking = ReturnType<typeof markingBy>;
