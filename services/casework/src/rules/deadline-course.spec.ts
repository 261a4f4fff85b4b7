import { describe, expect, it } from '@jest/globals';
import { deadlineCourses } from './deadline-course.js';

const at = new Date('2026-12-01T02:00:00Z');
const moved = (why: string | null, dueOn?: string) => ({
  ...{ kind: 'deadline-moved', at, why },
  after: dueOn === undefined ? null : { dueOn },
});

describe('the course of a deadline', () => {
  it('tells to which day it moved, and why, with its colons', () => {
    expect(deadlineCourses([], [moved('resolution: Libur: cuti bersama', '2026-12-28')])).toEqual([
      {
        kind: 'resolution',
        moved: [
          { at: at.toISOString(), dueOn: '2026-12-28', why: 'Libur: cuti bersama', whyEn: 'Libur: cuti bersama' },
        ],
        missedAt: null,
      },
    ]);
  });

  it('tells when it was last missed', () => {
    const later = new Date('2026-12-09T02:00:00Z');
    const late = { kind: 'late', why: 'resolution', after: { late: 'resolution' } };
    expect(
      deadlineCourses(
        [],
        [
          { ...late, at },
          { ...late, at: later },
        ],
      ),
    ).toMatchObject([{ kind: 'resolution', moved: [], missedAt: later.toISOString() }]);
  });

  it('is told of what was named first, also where nothing became of it', () => {
    const courses = deadlineCourses(['resolution'], [moved('total: Kalender baru'), moved(null)]);
    expect(courses).toEqual([
      { kind: 'resolution', moved: [], missedAt: null },
      {
        kind: 'total',
        moved: [{ at: at.toISOString(), dueOn: null, why: 'Kalender baru', whyEn: 'Kalender baru' }],
        missedAt: null,
      },
    ]);
  });
});
