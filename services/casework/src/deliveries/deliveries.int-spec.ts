import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noticeReported, type Door, type NoticeReported } from '#libs/contracts';
import { noticeId, uuidV7 } from '#libs/domain';
import type { Browser } from '#libs/testing';
import type { CaseDetail } from '../cases/show-case.js';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions, write } from '../fixtures/a-complaint.js';
import { OnNoticeReported } from './on-notice-reported.js';

let casework: ACasework;
let officer: Browser;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  officer = await casework.desk.signIn('officer', places.pln, 'Petugas PLN');
});
afterAll(async () => {
  await casework?.stop();
});

async function anAnswer(final: boolean) {
  const { complaintId, caseId } = await aCase(casework, 'pln');
  const act = (version: number, body: object) =>
    officer.post(`/api/casework/cases/${caseId}/actions`, body, { 'if-match': `"${version}"` });
  await act(1, { action: 'take' });
  await act(2, { action: 'answer', message: 'Sudah menyala.', final });
  const eventId = (await answersOf(complaintId))[0] ?? '';
  const report = (door: Door, outcome: NoticeReported['data']['outcome'], id = noticeId(eventId, door)) =>
    casework.tell(noticeReported, complaintId, { noticeId: id, door, outcome });
  const delivered = async () =>
    (await casework.said(complaintId)).filter((one) => one.type === 'case.answer-delivered').map((one) => one.data);
  /** The citizen is not content, and the officer answers once more, as an event of this id. */
  const again = async () => {
    await write(casework, complaintId, 'Masih padam.');
    await act(4, { action: 'answer', message: 'Sekarang sudah.', final: true });
    return (await answersOf(complaintId))[1] ?? '';
  };
  return { complaintId, caseId, eventId, report, delivered, again };
}

async function answersOf(complaintId: string): Promise<string[]> {
  const events = await casework.admin.query<{ id: string }[]>(
    `select event_id as id from casework.outbox_event
      where subject = $1 and type = 'id.salur.case.answered.v1' order by id`,
    [complaintId],
  );
  return events.map(({ id }) => id);
}

describe('a final answer', () => {
  it('is told to have arrived when the first door proves it, and only then', async () => {
    const { caseId, report, delivered } = await anAnswer(true);
    await report('sms', 'sent');
    expect(await delivered()).toEqual([]);
    await report('sms', 'delivered');
    await report('web', 'delivered');
    expect(await delivered()).toMatchObject([{ caseId, door: 'sms' }]);
  });

  it('is told to have arrived once when two doors prove it in one round', async () => {
    const { complaintId, eventId, delivered } = await anAnswer(true);
    const reports = (['sms', 'web'] as const).map((door) =>
      casework.event(noticeReported, complaintId, { noticeId: noticeId(eventId, door), door, outcome: 'delivered' }),
    );
    const handler = casework.hub.app.get(OnNoticeReported, { strict: false });
    await casework.db.transaction(async (tx) => {
      await handler.foresee(reports, tx);
      for (const report of reports) await handler.handle(report, tx);
    });
    expect(await delivered()).toMatchObject([{ door: 'sms' }]);
  });

  it('is not told to have arrived once the citizen has written that it did not help', async () => {
    const { complaintId, caseId, report, delivered } = await anAnswer(true);
    await write(casework, complaintId, 'Masih padam.');
    expect(await report('sms', 'delivered')).toBe('handled');
    expect(await delivered()).toEqual([]);
    const { body } = await officer.get<CaseDetail>(`/api/casework/cases/${caseId}`);
    expect(body.status).toBe('in-progress');
    expect(body.timeline.find(({ kind }) => kind === 'answered')).toMatchObject({ told: { state: 'delivered' } });
  });

  it('is told to have arrived by its own proof, and not by that of an earlier one', async () => {
    const { report, delivered, again } = await anAnswer(true);
    const eventId = await again();
    await report('sms', 'delivered');
    expect(await delivered()).toEqual([]);
    await report('web', 'delivered', noticeId(eventId, 'web'));
    expect(await delivered()).toMatchObject([{ door: 'web' }]);
  });

  it('is not believed to have arrived because something else has', async () => {
    const { report, delivered } = await anAnswer(true);
    expect(await report('web', 'delivered', uuidV7())).toBe('handled');
    expect(await delivered()).toEqual([]);
  });
});

describe('what an officer wrote', () => {
  it.each([true, false])('shows what became of it, and by which door: final %s', async (final) => {
    const { caseId, report } = await anAnswer(final);
    const told = async () => {
      const { body } = await officer.get<CaseDetail>(`/api/casework/cases/${caseId}`);
      return body.timeline.find(({ kind }) => kind === 'answered');
    };
    expect((await told())?.told).toBeUndefined();
    await report('whatsapp', 'failed');
    expect(await told()).toMatchObject({ told: { by: 'whatsapp', state: 'failed' } });
    await report('sms', 'delivered');
    expect(await told()).toMatchObject({ told: { by: 'sms', state: 'delivered' }, deliveredAt: expect.any(String) });
  });
});

describe('an interim answer', () => {
  it('starts nothing, arrived or not', async () => {
    const { report, delivered } = await anAnswer(false);
    await report('web', 'delivered');
    expect(await delivered()).toEqual([]);
  });
});
