import type { WrittenAction } from '../api/cases.js';

/** The hub takes any length up to 5,000; so short an answer as "Sudah." helps nobody, so the desk asks for a little more. */
export const messageLimits = {
  answer: { least: 10, most: 5_000 },
  ask: { least: 5, most: 5_000 },
  'hand-back': { least: 10, most: 5_000 },
} as const satisfies Record<WrittenAction, { least: number; most: number }>;

export type MessageFault = 'too-short' | 'too-long' | 'no-kind' | 'blanks';

/** What is wrong with a message, before it is sent. Spaces at the ends do not count; `blanks` are those of templates that are left in it. */
export function checkMessage(
  action: keyof typeof messageLimits,
  text: string,
  final: boolean | null,
  blanks: readonly string[] = [],
): readonly MessageFault[] {
  const { least, most } = messageLimits[action];
  const length = text.trim().length;
  const faults: MessageFault[] = [];
  if (length < least) faults.push('too-short');
  if (length > most) faults.push('too-long');
  if (action === 'answer' && final === null) faults.push('no-kind');
  if (blanks.length > 0) faults.push('blanks');
  return faults;
}
