import { ApiProblem } from '../api/problem.js';

/** Whether it no longer waits for this person: decided by somebody else, taken back, or erased. Whatever else is refused can still be mended. */
export const isTaken = (problem: unknown): boolean =>
  problem instanceof ApiProblem && (problem.code === 'triage.already-decided' || [404, 410].includes(problem.status));
