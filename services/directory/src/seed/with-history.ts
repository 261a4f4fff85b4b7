import type { Liaison } from '#libs/contracts';
import type { Period } from '../rules/period.js';
import { coordinatorDays, coordinatorOf } from './coordinators.js';
import { formerly, founded } from './formerly.js';
import type { SeededInstitution } from './seed-rows.js';
import { sourceOf } from './sources.js';

/** Each has the desk that SP4N-LAPOR! asks of it; where its mailbox is not public knowledge, an administrator writes it in. */
const liaison: Liaison = { role: 'Pejabat Penghubung SP4N-LAPOR!', mailbox: null, phone: null };
const phones: Readonly<Record<string, string>> = { 'bp-bumn': '+62 811-1213-5678' };

/** The stretches of an institution: as the seed has it today, and otherwise before each day on which something changed. */
export function withHistory(row: SeededInstitution): Period[] {
  const first = founded.get(row.code) ?? row.validFrom;
  const former = formerly(row.code);
  const isBumn = row.parent === 'bp-bumn' && row.kind === 'bumn';
  const inside = (day: string) => first < day && (row.validTo === null || day < row.validTo);
  const days = [first, ...new Set([...former.map(({ until }) => until), ...coordinatorDays].filter(inside))].sort();
  const stretches = days.map((validFrom, at): Period => {
    const then = former.find(({ until }) => validFrom < until);
    const under = isBumn && validFrom < '2025-10-02' ? { parent: 'kementerian-bumn' } : {};
    const one = { ...row, ...under, ...(then?.was ?? {}), aliasKinds: kindsUnder(then?.was.name, row), validFrom };
    return {
      ...{ ...one, validTo: days[at + 1] ?? row.validTo, ...(at + 1 < days.length ? { successor: null } : {}) },
      successors: at + 1 < days.length ? [] : (row.successors ?? (row.successor === null ? [] : [row.successor])),
      coordinator: coordinatorOf(one, validFrom),
      // Which institution verifies by itself is agreed with it, and then written by an administrator.
      connection: 'central',
      approvesAnswers: false,
      liaison: { ...liaison, phone: phones[row.code] ?? null },
      source: sourceOf(row.code, one.kind),
    };
  });
  return joined(stretches);
}

/** Under another name nobody has said which of its names were the official ones then, and which were old. */
const kindsUnder = (name: string | undefined, { aliasKinds }: SeededInstitution): SeededInstitution['aliasKinds'] =>
  name === undefined ? aliasKinds : aliasKinds.filter(({ kind }) => kind !== 'official' && kind !== 'former');

/** A day on which nothing changed for this one parts nothing. */
function joined(stretches: readonly Period[]): Period[] {
  const kept: Period[] = [];
  for (const one of stretches) {
    const before = kept.at(-1);
    if (before && differsNot(before, one)) kept[kept.length - 1] = { ...before, validTo: one.validTo };
    else kept.push(one);
  }
  return kept;
}

const differsNot = (before: Period, one: Period): boolean =>
  JSON.stringify({ ...before, validFrom: '', validTo: null }) ===
  JSON.stringify({ ...one, validFrom: '', validTo: null });
