import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emergencyFound, noticePlanned } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { AWebDoor } from '../fixtures/a-web-door.js';

let door: AWebDoor;
beforeAll(async () => {
  door = await AWebDoor.start();
});
afterAll(async () => {
  await door?.stop();
});

describe('a planned notice', () => {
  it('for the web is reported as delivered, since the page tells it already', async () => {
    const [complaintId, noticeId] = [uuidV7(), uuidV7()];
    await door.tell(noticePlanned, complaintId, { noticeId, door: 'web' });
    expect(await door.said(complaintId)).toMatchObject([
      { type: 'notice.reported', data: { noticeId, door: 'web', outcome: 'delivered', detail: null } },
    ]);
  });

  it('of whom to call in an emergency is delivered once the pages know it, and not before', async () => {
    const [complaintId, noticeId] = [uuidV7(), uuidV7()];
    const notice = { noticeId, door: 'web', kind: 'emergency' } as const;
    expect(await door.tell(noticePlanned, complaintId, notice)).toBe('parked');
    expect(await door.said(complaintId)).toEqual([]);
  });

  it('of whom to call in an emergency is delivered where the pages have heard it first', async () => {
    const [complaintId, noticeId] = [uuidV7(), uuidV7()];
    await door.tell(emergencyFound, complaintId);
    await door.tell(noticePlanned, complaintId, { noticeId, door: 'web', kind: 'emergency' });
    expect(await door.said(complaintId)).toMatchObject([{ type: 'notice.reported', data: { outcome: 'delivered' } }]);
  });

  it('for another door is left to that door', async () => {
    const complaintId = uuidV7();
    await door.tell(noticePlanned, complaintId, { noticeId: uuidV7(), door: 'sms' });
    expect(await door.said(complaintId)).toEqual([]);
  });
});
