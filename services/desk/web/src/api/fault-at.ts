import { ApiProblem } from './problem.js';

/** What the hub says about one field, to stand there. */
export function faultAt(problem: unknown, field: string): string | null {
  if (!(problem instanceof ApiProblem)) return null;
  const own = problem.faults.filter(({ pointer }) => pointer === `/${field}` || pointer.startsWith(`/${field}/`));
  return own.map(({ message }) => message).join(' ') || null;
}
