import type { ProblemCode } from '../words/problem-words.js';
import type { Words } from '../words/words.js';

/** What is wrong with one answer; `field` is the id of its question. */
export interface Problem {
  readonly field: string;
  readonly code: ProblemCode;
}

interface SummaryProps {
  readonly words: Words;
  readonly problems: readonly Problem[];
}

interface Leading {
  /** Where a field is, if not on this page. */
  readonly href?: (field: string) => string;
}

const here = (field: string) => `#${field}`;

/** Stands first on a refused form and leads to each field. `role=alert` makes a screen reader say it without a script. */
export function ProblemSummary({ words: { problem }, problems, href = here }: SummaryProps & Leading): JSX.Element {
  if (problems.length === 0) return '';
  return (
    <div class="panel alarm" role="alert" aria-labelledby="ada-masalah" id="ringkasan" tabindex="-1">
      <h2 id="ada-masalah" safe>
        {problem.summary}
      </h2>
      <p safe>{problem.keptNote}</p>
      <ul>
        {problems.map(({ field, code }) => (
          <li>
            <a href={href(field)} safe>
              {problem.problems[code]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The sentence that belongs beside a field, if any. */
export function problemOf({ words, problems }: SummaryProps, field: string): string | undefined {
  const found = problems.find((problem) => problem.field === field);
  return found && words.problem.problems[found.code];
}
