import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, aComplaint, assign, places, tellOfInstitutions } from '../fixtures/a-complaint.js';
import { actionsOpenTo, caseActions, fits, stepOf, type CaseFacts, type Choice } from '../rules/case-actions.js';
import { caseStatuses, possibleStep, type Actor } from '../rules/case-lifecycle.js';
import type { CaseDetail } from './show-case.js';

const people = {
  officer: { role: 'officer', path: places.pln },
  superior: { role: 'officer', path: 'bp-bumn/' },
  coordinator: { role: 'coordinator', path: 'bp-bumn/' },
  administrator: { role: 'administrator', path: 'panrb/' },
  triage: { role: 'triage', path: 'panrb/' },
  clerk: { role: 'clerk', path: 'panrb/' },
} as const satisfies Partial<Record<Actor, object>>;
type Person = keyof typeof people;
const workers = ['officer', 'superior', 'coordinator'] as const;

let casework: ACasework;
/** Who brings each case to where it stands, so that nobody approves what they wrote. */
let author: Browser;
let by: Record<Person, Browser>;
let survivor: string;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  author = await casework.desk.signIn('officer', places.pln, 'Penulis');
  const names = Object.keys(people) as Person[];
  const browsers = await Promise.all(
    names.map((name) => casework.desk.signIn(people[name].role, people[name].path, name)),
  );
  by = Object.fromEntries(names.map((name, at) => [name, browsers[at]])) as typeof by;
  survivor = (await show((await aCase(casework, 'pln')).caseId, author)).code;
}, 60_000);
afterAll(async () => {
  await casework?.stop();
});

const pathOf = (caseId: string) => `/api/casework/cases/${caseId}`;
const show = async (caseId: string, who: Browser) => (await who.get<CaseDetail>(pathOf(caseId))).body;
const later = () => new Date(casework.clock.now().getTime() + 600_000).toISOString();

/** Everything that any action asks for: what is refused is not refused for want of a word. */
const bodyOf = ({ action, final, passed }: Choice) => ({
  ...{ action, message: action === 'mark' ? undefined : 'Keterangan', ...(final === undefined ? {} : { final }) },
  ...(action === 'check' ? { passed } : {}),
  ...(action === 'classify' ? { class: 'aspiration' } : {}),
  ...(action === 'dispose' ? { to: 'pln-icon-plus' } : {}),
  ...(action === 'entrust' ? { colleague: author.staffId } : {}),
  ...(action === 'postpone' ? { until: later() } : {}),
  ...(action === 'archive' ? { reason: 'before-court' } : {}),
  ...(action === 'merge' ? { into: survivor } : {}),
  ...(action === 'mark' ? { priority: 'high' } : {}),
});

async function act(who: Browser, caseId: string, choice: Choice) {
  const [row] = await casework.admin.query<{ version: number }[]>('select version from casework."case" where id = $1', [
    caseId,
  ]);
  const { status: http, body } = await who.post<{ status?: string }>(`${pathOf(caseId)}/actions`, bodyOf(choice), {
    'if-match': `"${row?.version ?? 0}"`,
  });
  return { http, status: http === 200 ? body.status : undefined };
}

/** What an officer did with a case so that it stands there. Elsewhere it is put by hand, as no officer brings it there. */
const way: Partial<Record<CaseFacts['status'], readonly Choice[]>> = {
  'in-progress': [{ action: 'take' }],
  waiting: [{ action: 'take' }, { action: 'ask' }],
  postponed: [{ action: 'postpone' }],
  'in-review': [{ action: 'take' }, { action: 'answer', final: true }],
  answered: [{ action: 'take' }, { action: 'answer', final: true }],
};

async function aCaseThat(facts: CaseFacts): Promise<string> {
  const complaintId = await aComplaint(casework);
  if (facts.role === 'co-owner') await assign(casework, complaintId, 'kai');
  const caseId = await assign(casework, complaintId, 'pln', facts.role);
  const { status, needsApproval, cameDown, checkDue, how } = facts;
  const put = (change: string, given: unknown[] = []) =>
    casework.admin.query(`update casework."case" set ${change} where id = $1`, [caseId, ...given]);
  if (needsApproval || status === 'in-review') await put('needs_approval = true');
  if (how === 'merged') await act(author, caseId, { action: 'merge' });
  else for (const choice of way[status] ?? []) await act(author, caseId, choice);
  if (cameDown) await put(`came_from = array['pln']`);
  if (checkDue) await put(`check_state = 'due'`);
  await put('status = $2', [status]);
  return caseId;
}

const usual = { how: null, needsApproval: false, cameDown: false, checkDue: false };
const situations: readonly CaseFacts[] = [
  ...(['lead', 'co-owner'] as const).flatMap((role) => caseStatuses.map((status) => ({ ...usual, status, role }))),
  { ...usual, status: 'closed', role: 'lead', how: 'merged' },
  { ...usual, status: 'closed', role: 'lead', checkDue: true },
  { ...usual, status: 'in-progress', role: 'lead', needsApproval: true },
  { ...usual, status: 'assigned', role: 'lead', cameDown: true },
  { ...usual, status: 'in-progress', role: 'co-owner', cameDown: true },
].map((facts) => (facts.status === 'in-review' ? { ...facts, needsApproval: true } : facts) as CaseFacts);

const choices: readonly Choice[] = caseActions.flatMap((action): Choice[] => {
  if (action === 'answer') return [false, true].map((final) => ({ action, final }));
  if (action === 'check') return [false, true].map((passed) => ({ action, passed }));
  return [{ action }];
});

/** As the pure table says: what it becomes, or null. */
const becomes = (facts: CaseFacts, choice: Choice, actor: Actor) =>
  fits(choice.action, facts) ? possibleStep(facts, stepOf(choice, facts), actor) : null;

describe('at the desk, as in the table of the process,', () => {
  it.each(situations)(
    'a $role case that is $status does what it may, for whom it may, and no more (ended as: $how, approval: $needsApproval, came down: $cameDown, check: $checkDue)',
    async (facts) => {
      const refusing = await aCaseThat(facts);
      const before = await show(refusing, author);
      const seen: unknown[] = [];
      const wanted: unknown[] = [];
      for (const who of workers) {
        seen.push([who, 'is offered', [...(await show(refusing, by[who])).actions].sort()]);
        wanted.push([who, 'is offered', actionsOpenTo(who, facts).sort()]);
        for (const choice of choices) {
          const to = becomes(facts, choice, who);
          const caseId = to === null ? refusing : await aCaseThat(facts);
          const { http, status } = await act(by[who], caseId, choice);
          seen.push([who, choice, http, status]);
          // A merger that is taken back leaves the case where it stood before.
          const then = choice.action === 'unmerge' && to ? 'assigned' : (to ?? undefined);
          wanted.push([who, choice, to === null ? 409 : 200, then]);
        }
      }
      for (const who of ['administrator', 'triage', 'clerk'] as const) {
        const { http } = await act(by[who], refusing, { action: 'note' });
        seen.push([who, http]);
        wanted.push([who, 403]);
      }
      expect(seen).toEqual(wanted);
      expect(await show(refusing, author)).toEqual(before);
    },
    60_000,
  );
});
