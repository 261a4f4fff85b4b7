import { describe, expect, it } from '@jest/globals';
import { KnownCase } from '../../../services/supervisor/src/cases/known-case.entity.js';
import type { MadeLife } from './made-life.js';
import { madeSteps } from './made-steps.js';

const at = (day: number) => new Date(`2026-11-${String(day)}T02:00:00Z`);
const pln = { code: 'pln', name: 'PLN', path: 'bp-bumn/pln/', timeZone: 'Asia/Jakarta' };
const [receivedAt, openedAt, takenAt, answeredAt] = [at(16), at(17), at(18), at(20)];
const born: MadeLife = {
  ...{ text: 'Listrik padam', institution: pln, province: null, topic: null, status: 'assigned', receivedAt, openedAt },
  ...{ followUpDueAt: at(23), resolutionDueAt: at(24), cameFrom: null, takenAt: null, answersAt: [], reopenedAt: null },
  ...{ endedAt: null, how: null, score: null },
};
const stepsOf = (came: Partial<MadeLife>) => {
  const life = { ...born, ...came };
  const ids = {
    id: 'c',
    complaintId: 'l',
    assignmentId: 'a',
    institutionCode: 'pln',
    province: null,
    topic: null,
    openedAt,
  };
  const known = Object.assign(KnownCase.open({ ...ids, role: 'lead', class: 'complaint' }), {
    answeredAt: life.answersAt.at(-1) ?? null,
  });
  return madeSteps({ life, known }, { version: '1', holidays: new Set(['2026-11-19']) });
};
const told = (came: Partial<MadeLife>) => stepsOf(came).map(({ what, detail, minutes }) => [what, detail, minutes]);

describe('madeSteps', () => {
  it.each([
    { name: 'is only open', came: {}, steps: [['opened', '', 1440]] },
    {
      name: 'was handed on by another',
      came: { cameFrom: { ...pln, code: 'telkom' } },
      steps: [
        ['opened', '', null],
        ['bounced', 'pln', null],
      ],
    },
    {
      name: 'has closed by itself after its answer',
      came: { takenAt, answersAt: [answeredAt], endedAt: answeredAt, how: 'automatic' as const },
      steps: [
        ['opened', '', 1440],
        ['taken', '', 1440],
        ['answered', 'in-time', 2880],
        ['closed', 'automatic', 0],
      ],
    },
    {
      name: 'was reopened, answered late and rated',
      came: {
        ...{ takenAt, answersAt: [answeredAt, at(26)], reopenedAt: at(21), endedAt: at(27) },
        ...{ how: 'confirmed' as const, score: 2 },
      },
      steps: [
        ['opened', '', 1440],
        ['taken', '', 1440],
        ['answered', 'in-time', 2880],
        ['answered', 'late', null],
        ['reopened', '', null],
        ['closed', 'confirmed', 1440],
        ['rated', '2', null],
      ],
    },
    {
      name: 'was handed back',
      came: { takenAt, endedAt: answeredAt, how: 'handed-back' as const },
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
