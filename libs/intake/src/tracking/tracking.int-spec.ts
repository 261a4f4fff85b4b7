import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  calendarChanged,
  caseAnswered,
  caseOpened,
  complaintAssigned,
  complaintErased,
  complaintFiled,
  complaintSentToTriage,
  deadlinesChanged,
  deadlineSet,
  emergencyFound,
  flow,
  policyChanged,
  type EventEnvelope,
} from '#libs/contracts';
import { newTrackingCode, uuidV7 } from '#libs/domain';
import { consume, Outbox, type EventHandler } from '#libs/messaging';
import { SystemClock } from '#libs/runtime';
import { anEvent } from '#libs/testing';
import { aComplaint, aDoor, type ADoor } from '../fixtures/a-door.js';
import { AnswerPromise } from '../promise/answer-promise.js';
import { trackingHandlers } from './tracking-handlers.js';

describe('what a door hears', () => {
  const opened: ADoor[] = [];
  let door: ADoor;
  const handlers: EventHandler[] = trackingHandlers.map(
    (Handler) => new Handler(new Outbox('intake-web', new SystemClock())),
  );
  const hear = (event: EventEnvelope<unknown>) => consume(door.db, handlers, event, 'intake-web');

  beforeAll(async () => {
    door = await aDoor();
    opened.push(door);
  });
  afterAll(() => Promise.all(opened.map((one) => one.db.destroy())));

  it('is everything that flow.ts says every door hears', () => {
    const heard = new Set(handlers.map(({ contract }) => contract.type));
    const common = flow['intake-sms'].hears
      .map(({ type }) => type)
      .filter((type) => type !== 'id.salur.notice.planned.v1');
    expect([...heard].toSorted()).toEqual(common.toSorted());
  });

  it('does nothing about what it said itself, for it has that since it said it', async () => {
    const [subject, code] = [uuidV7(), newTrackingCode()];
    const own = { ...anEvent(complaintFiled, { subject, data: { code } }), source: '/salur/intake-web' };
    expect(await hear(own)).toBe('handled');
    expect(await door.tracking.byCode(code)).toBeNull();
  });

  it('lets a complaint of another door be asked about, in whatever order its events arrive', async () => {
    const subject = uuidV7();
    const assignmentId = uuidV7();
    const caseId = uuidV7();
    const code = newTrackingCode();
    const about = { subject };
    await hear(anEvent(caseOpened, { ...about, data: { caseId, assignmentId, institutionName: 'PT PLN (Persero)' } }));
    await hear(anEvent(deadlineSet, { ...about, data: { kind: 'total', dueAt: '2026-12-11T17:00:00Z' } }));
    await hear(anEvent(complaintAssigned, { ...about, data: { assignmentId } }));
    expect(await door.tracking.byCode(code)).toBeNull();
    await hear(anEvent(complaintFiled, { ...about, data: { code, door: 'sms' } }));
    await hear(anEvent(caseAnswered, { ...about, sequence: 2, data: { caseId, final: true } }));
    const tracked = await door.tracking.byCode(code);
    expect(tracked?.complaint).toMatchObject({ door: 'sms', text: null, senderIndex: null });
    expect(tracked?.story).toMatchObject({
      status: 'answered',
      holder: { kind: 'institution' },
      answerBy: new Date('2026-12-11T17:00:00Z'),
    });
  });

  it('promises what the latest step made of the clocks, and of one clock by itself after it', async () => {
    const [subject, code] = [uuidV7(), newTrackingCode()];
    await hear(anEvent(complaintFiled, { subject, data: { code, door: 'sms' } }));
    const example = anEvent(deadlineSet).data;
    const until = (kind: 'total' | 'resolution', day: string) => ({ ...example, kind, dueAt: `${day}T17:00:00.000Z` });
    const set = [until('resolution', '2026-12-20'), until('total', '2026-12-11')];
    expect(await hear(anEvent(deadlinesChanged, { subject, data: { set, cleared: [] } }))).toBe('handled');
    expect((await door.tracking.byCode(code))?.story.answerBy).toEqual(new Date('2026-12-11T17:00:00Z'));
    await hear(anEvent(deadlinesChanged, { subject, sequence: 2, data: { set: [] } }));
    await hear(anEvent(deadlineSet, { subject, sequence: 3, data: until('total', '2026-12-14') }));
    const tracked = await door.tracking.byCode(code);
    expect(tracked?.story.answerBy).toEqual(new Date('2026-12-14T17:00:00Z'));
    expect(tracked?.facts.map(({ what }) => what)).toEqual(['deadline-set', 'deadline-set', 'deadline-set']);
  });

  it('does not replace what the door of filing knows itself', async () => {
    const { complaintId, code } = await door.filing.run(aComplaint());
    await hear(anEvent(complaintFiled, { subject: complaintId, data: { code } }));
    const tracked = await door.tracking.byId(complaintId);
    expect(tracked?.complaint.text).not.toBeNull();
  });

  it('is remembered once, however often Kafka delivers it', async () => {
    const event = anEvent(caseOpened);
    expect(await hear(event)).toBe('handled');
    expect(await hear(event)).toBe('duplicate');
  });

  it('leaves no word of an erased complaint', async () => {
    const { complaintId } = await door.filing.run(aComplaint({ place: 'Depok' }));
    const assigned = anEvent(complaintAssigned, { subject: complaintId });
    await hear(assigned);
    await hear(anEvent(complaintSentToTriage, { subject: complaintId, sequence: 2 }));
    await hear(anEvent(caseAnswered, { subject: complaintId }));
    await hear(anEvent(emergencyFound, { subject: complaintId, sequence: 3 }));
    expect((await door.tracking.byId(complaintId))?.story.timeline.some(({ why }) => why !== null)).toBe(true);
    await hear(anEvent(complaintErased, { subject: complaintId }));
    const tracked = await door.tracking.byId(complaintId);
    expect(tracked?.story.status).toBe('erased');
    expect(tracked?.complaint).toMatchObject({ text: null, title: null, place: null, attachments: [] });
    expect(JSON.stringify(tracked?.facts)).not.toContain(anEvent(caseAnswered).data.answer);
    expect(JSON.stringify(tracked?.facts)).not.toContain(anEvent(emergencyFound).data.lines[0]?.name);
    expect(JSON.stringify(tracked?.facts)).not.toContain(assigned.data.reason.sentence);
    expect(tracked?.story.timeline.map(({ why }) => why)).toEqual(tracked?.story.timeline.map(() => null));
  });

  it('leaves no word either of what is heard only after the erasure, from a service that was away', async () => {
    const { complaintId } = await door.filing.run(aComplaint());
    await hear(anEvent(complaintErased, { subject: complaintId }));
    const assigned = anEvent(complaintAssigned, { subject: complaintId });
    const answered = anEvent(caseAnswered, { subject: complaintId });
    for (const late of [assigned, answered, anEvent(emergencyFound, { subject: complaintId, sequence: 2 })])
      await hear(late);
    const facts = (await door.tracking.byId(complaintId))?.facts;
    expect(facts?.map(({ what }) => what)).toEqual(expect.arrayContaining(['assigned', 'answered', 'emergency-found']));
    for (const word of [assigned.data.reason.sentence, answered.data.answer])
      expect(JSON.stringify(facts)).not.toContain(word);
    expect(JSON.stringify(facts)).not.toContain(anEvent(emergencyFound).data.lines[0]?.name);
  });

  it('moves the day that is promised for a new complaint', async () => {
    const promise = new AnswerPromise(door.clock);
    const data = { id: 'total-complaint', kind: 'total', class: 'complaint', amount: 3, unit: 'working-day' } as const;
    await hear(anEvent(policyChanged, { subject: 'policy:t', data: { ...data, effectiveFrom: '2026-01-01' } }));
    const days = [{ date: '2026-11-24', kind: 'joint-leave' as const, name: 'Cuti bersama' }];
    await hear(anEvent(calendarChanged, { subject: 'calendar:2026', data: { year: 2026, days } }));
    expect((await promise.make(door.db.manager, { class: 'complaint' })).answerBy).toEqual(
      new Date('2026-11-27T17:00:00Z'),
    );
  });
});
