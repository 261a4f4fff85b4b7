import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintAddedTo, complaintHidden, complaintRated } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { aComplaint, aDoor, type ADoor } from '../fixtures/a-door.js';
import { aFact } from '../fixtures/a-story.js';
import { claimMessage } from '../filing/claim-message.js';
import { MessageKeyReused } from '../filing/filing.errors.js';
import { rememberFact } from '../tracking/remember-fact.js';
import { ReadTexts } from '../tracking/read-texts.js';
import { ComplaintOver, ComplaintUnknown, NothingToRate } from './complaint.errors.js';

describe('what a citizen does with a complaint', () => {
  const opened: ADoor[] = [];
  let door: ADoor;

  beforeAll(async () => {
    door = await aDoor();
    opened.push(door);
  });
  afterAll(() => Promise.all(opened.map((one) => one.db.destroy())));

  const file = async () => (await door.filing.run(aComplaint())).complaintId;
  const said = async (complaintId: string, type: string) =>
    door.db.query<{ payload: unknown }[]>('select payload from outbox_event where subject = $1 and type = $2', [
      complaintId,
      type,
    ]);
  const answered = async (complaintId: string) => {
    const [assignmentId, caseId] = [uuidV7(), uuidV7()];
    const at = door.clock.now();
    const opened = [
      aFact('assigned', { data: { assignmentId }, at }),
      aFact('opened', { data: { assignmentId, caseId }, at }),
      aFact('answered', { data: { caseId, final: true }, at, sequence: 2 }),
    ];
    await door.db.transaction(async (tx) => {
      for (const fact of opened) await rememberFact(tx, complaintId, fact);
    });
  };
  const rate = (complaintId: string, score: number) =>
    door.db.transaction((tx) => door.rating.run(tx, { complaintId, door: 'web', score, comment: 'cepat' }));
  const add = (complaintId: string, text: string) =>
    door.db.transaction((tx) => door.adding.run(tx, { complaintId, door: 'web', text }));
  const withdraw = (complaintId: string) =>
    door.db.transaction((tx) => door.withdrawing.run(tx, { complaintId, door: 'web' }));

  it('adds to it, and sees that at once', async () => {
    const complaintId = await file();
    const { entryId } = await add(complaintId, 'Tiangnya miring');
    const [event] = await said(complaintId, complaintAddedTo.type);
    expect(complaintAddedTo.data.parse(event?.payload)).toMatchObject({ entryId, door: 'web' });
    const texts = await new ReadTexts(door.db, door.vault, door.tracking).of(complaintId);
    expect(texts?.entries).toMatchObject([{ kind: 'addition', entryId, text: 'Tiangnya miring' }]);
  });

  it('rates an answer once', async () => {
    const complaintId = await file();
    await expect(rate(complaintId, 5)).rejects.toThrow(NothingToRate);
    await answered(complaintId);
    door.clock.advance(1_000);
    await rate(complaintId, 4);
    await expect(rate(complaintId, 4)).rejects.toThrow(NothingToRate);
    const events = await said(complaintId, complaintRated.type);
    expect(events).toHaveLength(1);
    expect(complaintRated.data.parse(events[0]?.payload)).toMatchObject({ score: 4 });
  });

  it('takes it back, and adds nothing more', async () => {
    const complaintId = await file();
    await withdraw(complaintId);
    expect((await door.tracking.byId(complaintId))?.story.status).toBe('withdrawn');
    await expect(add(complaintId, 'tunggu')).rejects.toThrow(ComplaintOver);
    await expect(withdraw(complaintId)).rejects.toThrow(ComplaintOver);
  });

  it('hides who filed it after the fact, says so once, and never shows it again', async () => {
    const complaintId = await file();
    const hide = (anonymous: boolean, confidential: boolean) =>
      door.db.transaction((tx) =>
        door.hiding.run(tx, { complaintId, door: 'web', privacy: { anonymous, confidential } }),
      );
    await hide(true, false);
    await hide(true, false);
    await hide(false, false);
    expect((await door.tracking.byId(complaintId))?.complaint).toMatchObject({ anonymous: true, confidential: false });
    await withdraw(complaintId);
    await hide(true, true);
    const tracked = await door.tracking.byId(complaintId);
    expect(tracked?.complaint).toMatchObject({ anonymous: true, confidential: true });
    expect(tracked?.story.timeline.map(({ what }) => what)).toEqual(['received', 'hidden', 'withdrawn', 'hidden']);
    expect((await said(complaintId, complaintHidden.type)).map(({ payload }) => payload)).toMatchObject([
      { anonymous: true, confidential: false },
      { anonymous: false, confidential: true },
    ]);
  });

  it('cannot add to what does not exist', async () => {
    await expect(add(uuidV7(), 'x')).rejects.toThrow(ComplaintUnknown);
  });

  it('has one effect, however many times the same message arrives at once', async () => {
    const complaintId = await file();
    const key = { account: 'web', key: uuidV7(), fingerprint: Buffer.from('x') };
    const once = () =>
      door.db.transaction(async (tx) => {
        if (await claimMessage(tx, key, complaintId, door.clock.now())) {
          await door.adding.run(tx, { complaintId, door: 'web', text: 'sekali' });
        }
      });
    await Promise.all(Array.from({ length: 20 }, once));
    expect(await said(complaintId, complaintAddedTo.type)).toHaveLength(1);
    const other = door.db.transaction((tx) =>
      claimMessage(tx, { ...key, fingerprint: Buffer.from('y') }, complaintId, door.clock.now()),
    );
    await expect(other).rejects.toThrow(MessageKeyReused);
  });
});
