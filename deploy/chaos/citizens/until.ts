import { setTimeout as pause } from 'node:timers/promises';

const restMs = 700;

/** Tries again and again, through errors and broken lines, until there is an answer, a refusal, or nobody who wants one. */
export async function until<Answer extends object>(
  isGivenUp: () => boolean,
  attempt: () => Promise<Answer | 'again' | 'refused'>,
): Promise<Answer | null> {
  while (!isGivenUp()) {
    const answer = await attempt().catch(() => 'again' as const);
    if (answer === 'refused') return null;
    if (answer !== 'again') return answer;
    await pause(restMs);
  }
  return null;
}

/** What a status means that is no success: a refusal will not change, whatever else may. */
export const otherwise = (status: number): 'again' | 'refused' =>
  status < 500 && status !== 408 && status !== 429 ? 'refused' : 'again';
