import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  complaintWithdrawn,
  deadlineEscalated,
  deadlinePassed,
  deadlineReminded,
  deadlinesChanged,
  deadlineSet,
  flow,
} from '#libs/contracts';
import { anEvent } from '#libs/testing';
import type { Dossier } from '../dossiers/dossier.js';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, assign, places } from '../fixtures/a-complaint.js';
import { ADeskAtWork, pathOf } from '../fixtures/a-desk-at-work.js';
import { expectNothingOnceMore } from '../fixtures/everything-once-more.js';
import type { CasePage } from './list-cases.js';

let casework: ACasework;
let desk: ADeskAtWork;
beforeAll(async () => {
  casework = await ACasework.start();
  desk = await ADeskAtWork.open(casework);
});
afterAll(async () => {
  await casework?.stop();
});

describe('what a clock does', () => {
  it('closes an answered case when the reply window is over', async () => {
    const one = await desk.anAnsweredCase();
    await desk.passed(one, 'reply-window');
    expect(await desk.last(one.complaintId)).toMatchObject({ type: 'case.closed', data: { how: 'automatic' } });
  });

  it('does not close a case that the citizen has just objected to', async () => {
    const one = await desk.anAnsweredCase();
    await desk.rate(one.complaintId, 1);
    await desk.passed(one, 'reply-window');
    expect((await desk.show(one.caseId)).status).toBe('in-progress');
  });

  it('does not close a case by the window of an earlier answer', async () => {
    const one = await desk.anAnsweredCase();
    const earlier = desk.now();
    await desk.rate(one.complaintId, 1);
    await desk.act(one.caseId, { action: 'answer', message: 'Sekarang sudah.', final: true });
    await desk.passed(one, 'reply-window', earlier);
    expect((await desk.show(one.caseId)).status).toBe('answered');
  });

  it('ends the waiting for a citizen who is silent', async () => {
    const one = await aCase(casework, 'pln');
    await desk.act(one.caseId, { action: 'take' });
    await desk.act(one.caseId, { action: 'ask', message: 'Di mana?' });
    await desk.passed(one, 'clarification');
    expect(await desk.last(one.complaintId)).toMatchObject({ data: { because: 'clarification-ended' } });
  });

  it('draws up a dossier when it has climbed to the last rung, and moves nothing else', async () => {
    const one = await aCase(casework, 'pln');
    const { status, version } = await desk.show(one.caseId);
    await casework.tell(deadlineEscalated, one.complaintId, { caseId: one.caseId, rung: 'ombudsman' });
    expect(await desk.last(one.complaintId)).toMatchObject({ type: 'case.dossier-made' });
    expect(await desk.show(one.caseId)).toMatchObject({ status, version });
  });

  it('shows the nearest deadline, and that it was missed, until it no longer counts', async () => {
    const one = await aCase(casework, 'pln');
    const tell = (kind: 'first-follow-up' | 'resolution', dueAt: string) =>
      casework.tell(deadlineSet, one.complaintId, { kind, caseId: one.caseId, dueAt });
    await tell('resolution', '2026-12-14T17:00:00.000Z');
    await tell('first-follow-up', '2026-11-30T17:00:00.000Z');
    expect(await desk.show(one.caseId)).toMatchObject({ dueAt: '2026-11-30T17:00:00.000Z', late: false, version: 1 });
    await casework.tell(deadlinePassed, one.complaintId, { kind: 'first-follow-up', caseId: one.caseId });
    expect(await desk.show(one.caseId)).toMatchObject({ late: true, version: 1 });
    await desk.act(one.caseId, { action: 'take' });
    expect(await desk.show(one.caseId)).toMatchObject({ dueAt: '2026-12-14T17:00:00.000Z', late: false });
    await casework.tell(deadlinePassed, one.complaintId, { kind: 'resolution', caseId: one.caseId });
    expect(await desk.show(one.caseId)).toMatchObject({ late: true });
  });
});

describe('the clock of a co-owner', () => {
  it('is the deadline of its case, of which it is reminded, and with which it is late until it has contributed', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const part = await assign(casework, complaintId, 'kai', 'co-owner');
    const atKai = await casework.desk.signIn('officer', places.kai, 'Petugas KAI');
    const its = { kind: 'co-owner', caseId: part } as const;
    const lateOnes = async () => {
      const { body } = await atKai.get<CasePage>('/api/casework/cases?view=late');
      return body.items.map(({ id }) => id);
    };
    const set = [{ ...anEvent(deadlineSet).data, ...its, dueAt: '2026-11-30T17:00:00.000Z' }];
    await casework.tell(deadlinesChanged, complaintId, { set, cleared: [] });
    expect(await desk.show(part, atKai)).toMatchObject({ dueAt: '2026-11-30T17:00:00.000Z', late: false });
    expect(await desk.show(caseId)).toMatchObject({ dueAt: null });
    await casework.tell(deadlineReminded, complaintId, { ...its, remindedAt: desk.now() });
    await desk.act(part, { action: 'take' }, atKai);
    await casework.tell(deadlinePassed, complaintId, { ...its, dueAt: '2026-11-30T17:00:00.000Z' });
    expect(await desk.show(part, atKai)).toMatchObject({ late: true });
    expect((await desk.show(part, atKai)).timeline.filter(({ why }) => why === 'co-owner')).toMatchObject([
      { kind: 'reminded' },
      { kind: 'late' },
    ]);
    expect(await lateOnes()).toEqual([part]);
    const { body } = await atKai.get<Dossier>(`${pathOf(part)}/dossier?as=json`);
    expect(body.deadlines).toMatchObject([{ kind: 'co-owner', dueAt: '2026-11-30T17:00:00.000Z' }]);
    await desk.act(part, { action: 'contribute', message: 'Bagian kami selesai.' }, atKai);
    expect(await lateOnes()).toEqual([]);
  });
});

describe('what a step did to all clocks', () => {
  it('is heard at once, and so is what came before there was such an event', async () => {
    const one = await aCase(casework, 'pln');
    const { caseId } = one;
    const example = anEvent(deadlineSet).data;
    const set = [
      { ...example, kind: 'resolution' as const, caseId, dueAt: '2026-12-14T17:00:00.000Z' },
      { ...example, kind: 'first-follow-up' as const, caseId, dueAt: '2026-11-30T17:00:00.000Z' },
      { ...example, kind: 'total' as const, caseId: null, dueAt: '2026-11-24T17:00:00.000Z' },
    ];
    await casework.tell(deadlinesChanged, one.complaintId, { set, cleared: [] });
    expect(await desk.show(caseId)).toMatchObject({ dueAt: '2026-11-30T17:00:00.000Z', version: 1 });
    const earlier = { kind: 'first-follow-up', caseId, dueAt: '2026-11-27T17:00:00.000Z' } as const;
    await casework.tell(deadlineSet, one.complaintId, earlier);
    expect(await desk.show(caseId)).toMatchObject({ dueAt: '2026-11-27T17:00:00.000Z' });
  });
});

describe('a deadline that was counted anew', () => {
  it('stands in the history with what made it move', async () => {
    const one = await aCase(casework, 'pln');
    const said = {
      kind: 'resolution',
      caseId: one.caseId,
      why: 'recalculated',
      reason: 'Kalender 2026 diubah: SKB.',
    } as const;
    await casework.tell(deadlineSet, one.complaintId, { ...said, dueAt: '2026-12-14T17:00:00.000Z' });
    const { timeline } = await desk.show(one.caseId);
    expect(timeline.at(-1)).toMatchObject({ kind: 'deadline-moved', why: 'resolution: Kalender 2026 diubah: SKB.' });
    const { kind, caseId, why } = said;
    const cause = { code: 'calendar', year: 2026, source: 'SKB' } as const;
    await casework.tell(deadlineSet, one.complaintId, { kind, caseId, why, cause, dueAt: '2026-12-15T17:00:00.000Z' });
    expect((await desk.show(one.caseId)).timeline.at(-1)).toMatchObject({
      ...{ kind: 'deadline-moved', why: 'resolution' },
      because: { id: 'Kalender hari libur 2026 diubah: SKB.', en: 'The holidays of 2026 were changed: SKB.' },
    });
    expect((await casework.chainOf(one.complaintId)).broken).toBeNull();
  });
});

describe('a reminder', () => {
  const remind = (
    of: { complaintId: string; caseId: string },
    kind: 'first-follow-up' | 'resolution' | 'total' | 'reply-window',
  ) => casework.tell(deadlineReminded, of.complaintId, { kind, caseId: of.caseId, remindedAt: desk.now() });

  it('stands in the timeline of the institution whose clock runs out', async () => {
    const one = await aCase(casework, 'pln');
    casework.clock.advance(1_000);
    await remind(one, 'first-follow-up');
    expect((await desk.show(one.caseId)).timeline).toMatchObject([
      { kind: 'opened' },
      { kind: 'reminded', by: null, why: 'first-follow-up' },
    ]);
  });

  it('is nothing to an officer when the clock is the citizen’s, or the work is done', async () => {
    const one = await desk.anAnsweredCase();
    await remind(one, 'total');
    await remind(one, 'reply-window');
    await casework.tell(complaintWithdrawn, one.complaintId, {});
    await remind(one, 'resolution');
    expect((await desk.show(one.caseId)).timeline.map(({ kind }) => kind)).not.toContain('reminded');
  });
});

describe('Kafka delivering once more what clocks did', () => {
  it('changes nothing and lets nothing be said', async () => {
    const types = flow.casework.hears.filter(({ topic }) => topic === 'salur.deadlines').map(({ type }) => type);
    expect(await expectNothingOnceMore(casework)).toEqual(expect.arrayContaining(types));
  });
});
