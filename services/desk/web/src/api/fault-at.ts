import { ApiProblem } from './problem.js';

/** What the hub says about one field, to stand there, in the language that is read now. */
export function faultAt(problem: unknown, field: string, language = document.documentElement.lang): string | null {
  if (!(problem instanceof ApiProblem)) return null;
  const own = problem
    .wordsIn(language)
    .faults.filter(({ pointer }) => pointer === `/${field}` || pointer.startsWith(`/${field}/`));
  return own.map(({ message }) => message).join(' ') || null;
}
