import { describe, expect, it } from '@jest/globals';
import {
  ActionNotAllowed,
  actorOf,
  caseStatuses,
  caseSteps,
  isOpen,
  nextStatus,
  possibleStep,
  type Actor,
  type CaseStatus,
  type CaseStep,
} from './case-lifecycle.js';

const actors: Actor[] = ['officer', 'superior', 'coordinator', 'triage', 'administrator', 'clerk', 'citizen', 'clock'];
const roles = ['lead', 'co-owner'] as const;

const pair = (move: string) => move.split('>') as [string, string];

/** Step, who, whose case, and from → to. Everything that is not written here is refused, to everybody. */
const allowed = `
  verify            officer superior              either    received>assigned
  classify          officer superior coordinator  lead      received>received assigned>assigned in-progress>in-progress waiting>waiting postponed>postponed in-review>in-review
  dispose           officer superior coordinator  either    received>assigned assigned>assigned in-progress>assigned postponed>assigned
  send-up           officer superior              either    assigned>assigned in-progress>assigned postponed>assigned
  take              officer superior              either    assigned>in-progress
  entrust           officer superior coordinator  either    assigned>assigned in-progress>in-progress waiting>waiting postponed>postponed in-review>in-review
  ask               officer superior              lead      in-progress>waiting
  answer-for-now    officer superior              lead      in-progress>in-progress waiting>waiting postponed>postponed
  answer-finally    officer superior              lead      in-progress>answered waiting>answered
  propose-answer    officer superior              lead      in-progress>in-review waiting>in-review
  approve           officer superior coordinator  lead      in-review>answered
  return            officer superior coordinator  lead      in-review>in-progress
  contribute        officer superior              co-owner  in-progress>answered
  ask-again         officer superior coordinator  co-owner  answered>in-progress closed>in-progress
  hand-back         officer superior              either    received>handed-back assigned>handed-back in-progress>handed-back waiting>handed-back
  postpone          officer superior              either    assigned>postponed in-progress>postponed
  resume            officer superior              either    postponed>in-progress
  archive           officer superior coordinator  lead      received>closed assigned>closed in-progress>closed
  merge             officer superior coordinator  lead      received>closed assigned>closed in-progress>closed waiting>closed postponed>closed
  unmerge           officer superior coordinator clock  either  closed>in-progress
  uphold            superior coordinator          lead      appealed>in-progress
  dismiss           superior coordinator          lead      appealed>closed
  pass-check        superior coordinator          lead      closed>closed
  fail-check        superior coordinator          lead      closed>in-progress
  note              officer superior coordinator  either    received>received assigned>assigned in-progress>in-progress waiting>waiting postponed>postponed in-review>in-review answered>answered appealed>appealed closed>closed
  mark              officer superior coordinator  either    received>received assigned>assigned in-progress>in-progress waiting>waiting postponed>postponed in-review>in-review answered>answered appealed>appealed
  read-identity     officer superior              lead      received>received assigned>assigned in-progress>in-progress waiting>waiting postponed>postponed in-review>in-review answered>answered appealed>appealed
  citizen-writes    citizen                       lead      waiting>in-progress answered>in-progress
  citizen-confirms  citizen                       lead      answered>closed
  citizen-objects   citizen                       lead      answered>in-progress
  citizen-reopens   citizen                       lead      closed>in-progress
  citizen-appeals   citizen                       lead      answered>appealed closed>appealed
  lead-ends         clock                         co-owner  received>closed assigned>closed in-progress>closed waiting>closed postponed>closed in-review>closed answered>closed appealed>closed
  citizen-withdraws citizen                       either    received>closed assigned>closed in-progress>closed waiting>closed postponed>closed in-review>closed answered>closed appealed>closed closed>closed
  clarification-ends clock                        lead      waiting>in-progress
  reply-window-ends clock                         lead      answered>closed
  postponement-ends clock                         either    postponed>in-progress
  institution-ends  clock                         either    received>received assigned>assigned in-progress>assigned waiting>waiting postponed>postponed in-review>in-review answered>answered appealed>appealed
  institution-splits clock                        lead      received>handed-back assigned>handed-back in-progress>handed-back waiting>handed-back postponed>handed-back in-review>handed-back`
  .trim()
  .split('\n')
  .map((line) => {
    const [step = '', by = '', part = '', moves = ''] = line
      .trim()
      .replace(/^(\S+)\s/, '$1  ')
      .split(/\s{2,}/);
    return { step: step as CaseStep, by: by.split(' '), part, moves: new Map(moves.split(' ').map(pair)) };
  });

const becomes = (step: CaseStep, actor: Actor, role: (typeof roles)[number], status: CaseStatus) => {
  const row = allowed.find((one) => one.step === step);
  const theirs = row?.by.includes(actor) && (row.part === 'either' || row.part === role);
  return theirs ? (row?.moves.get(status) ?? null) : null;
};

describe('the lifecycle of a case', () => {
  it.each(caseSteps)('%s is for those, of that case, in those states, and for nobody else', (step) => {
    for (const status of caseStatuses)
      for (const role of roles)
        for (const actor of actors) {
          const expected = becomes(step, actor, role, status);
          expect({ status, role, actor, to: possibleStep({ status, role }, step, actor) }).toEqual({
            ...{ status, role, actor },
            to: expected,
          });
        }
  });

  it('has a row in this table for every step', () => {
    expect(allowed.map((row) => row.step).sort()).toEqual([...caseSteps].sort());
  });

  it('refuses in words of the case', () => {
    expect(nextStatus({ status: 'assigned', role: 'lead' }, 'take', 'officer')).toBe('in-progress');
    expect(() => nextStatus({ status: 'closed', role: 'lead' }, 'take', 'officer')).toThrow(ActionNotAllowed);
  });

  it.each(caseStatuses.filter(isOpen))('%s can be left by somebody', (status) => {
    const leaving = allowed.filter((row) => row.moves.has(status) && row.moves.get(status) !== status);
    expect(leaving.length).toBeGreaterThan(0);
  });

  it.each(caseStatuses.filter((status) => !isOpen(status)))('%s is an end that no officer leaves', (status) => {
    const leaving = allowed.filter((row) => row.by.includes('officer') && row.moves.has(status));
    expect(leaving.map((row) => row.step).filter((step) => !['note', 'unmerge', 'ask-again'].includes(step))).toEqual(
      [],
    );
  });
});

describe('who somebody is to a case', () => {
  it.each([
    { role: 'officer', path: 'bp-bumn/pln/', actor: 'officer', why: 'it is their institution’s' },
    { role: 'officer', path: 'bp-bumn/', actor: 'superior', why: 'theirs stands above' },
    { role: 'officer', path: 'bp-bumn/kai/', actor: 'officer', why: 'it is another branch, which they never see' },
    { role: 'coordinator', path: 'bp-bumn/', actor: 'coordinator', why: 'coordinators stay coordinators' },
  ] as const)('$role of $path is its $actor, because $why', ({ role, path, actor }) => {
    expect(actorOf({ role, path }, 'bp-bumn/pln/')).toBe(actor);
  });
});
