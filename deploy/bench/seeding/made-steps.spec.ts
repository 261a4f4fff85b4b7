import { describe, expect, it } from '@jest/globals';
import { KnownCase } from '../../../services/supervisor/src/cases/known-case.entity.js';
import { madeSteps } from './made-steps.js';

const at = (day: number) => new Date(`2026-11-${String(day)}T02:00:00Z`);
const [receivedAt, openedAt, takenAt, endedAt] = [at(16), at(17), at(18), at(20)];
const timed = {
  ...{
    id: 'l',
    code: 'ABC',
    class: 'complaint' as const,
    receivedAt,
    triageDesk: 'triage' as const,
    assignments: ['a'],
  },
  ...{ institutionCode: 'pln', endedAt: null, unowned: false },
};
const stepsOf = (came: Partial<KnownCase>) => {
  const born = { id: 'c', complaintId: 'l', assignmentId: 'a', institutionCode: 'pln', openedAt };
  const known = Object.assign(KnownCase.open({ ...born, role: 'lead', class: 'complaint' }), came);
  return madeSteps({ known, timed }, { version: '1', holidays: new Set(['2026-11-19']) });
};
const told = (came: Partial<KnownCase>) => stepsOf(came).map(({ what, detail, minutes }) => [what, detail, minutes]);

describe('madeSteps', () => {
  it.each([
    { name: 'is only open', came: {}, steps: [['opened', '', 1440]] },
    {
      name: 'has closed by itself after its answer',
      came: { takenAt, answeredAt: endedAt, endedAt, how: 'automatic' as const },
      steps: [
        ['opened', '', 1440],
        ['taken', '', 1440],
        ['answered', 'in-time', 2880],
        ['closed', 'automatic', 0],
      ],
    },
    {
      name: 'was handed back',
      came: { takenAt, handedBackAt: endedAt, endedAt, how: 'handed-back' as const },
      steps: [
        ['opened', '', 1440],
        ['taken', '', 1440],
        ['handed-back', '', null],
      ],
    },
  ])('notes of a case that $name what its events would tell', ({ came, steps }) => {
    expect(told(came)).toEqual(steps);
  });

  it('notes each on its day at its institution', () => {
    expect(stepsOf({ takenAt })[1]).toMatchObject({
      day: '2026-11-18',
      institution: 'pln',
      caseId: 'c',
      complaintId: 'l',
    });
  });
});
