import { whyMoved } from './why-moved.js';

/** A line of a timeline that tells of a deadline. */
interface DeadlineLine {
  readonly kind: string;
  readonly at: Date;
  readonly why: string | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** What became of one deadline: to which days it moved and why, and when it was missed. */
export interface DeadlineCourse {
  readonly kind: string;
  readonly moved: readonly {
    readonly at: string;
    readonly dueOn: string | null;
    readonly why: string;
    readonly whyEn: string;
  }[];
  readonly missedAt: string | null;
}

/** The course of each deadline that was named or that a line tells of, in that order. */
export function deadlineCourses(named: readonly string[], lines: readonly DeadlineLine[]): DeadlineCourse[] {
  const told = lines.flatMap(({ why, ...line }) => {
    if (why === null) return [];
    return [{ ...line, ...whyMoved({ why, after: line.after }) }];
  });
  return [...new Set([...named, ...told.map(({ deadline }) => deadline)])].map((kind) => {
    const its = told.filter(({ deadline }) => deadline === kind);
    const moved = its.filter((line) => line.kind === 'deadline-moved');
    return {
      kind,
      moved: moved.map(({ at, after, says }) => ({
        ...{ at: at.toISOString(), dueOn: dayIn(after), why: says.id, whyEn: says.en },
      })),
      missedAt: its.findLast((line) => line.kind === 'late')?.at.toISOString() ?? null,
    };
  });
}

function dayIn(after: DeadlineLine['after']): string | null {
  const day = after?.['dueOn'];
  return typeof day === 'string' ? day : null;
}
