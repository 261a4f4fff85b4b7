import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { noticePlanned, type NoticePlanned } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { consume } from '#libs/messaging';
import { anEvent, aPng, eventually, keepsWhatEveryDoorMust, type DoorUnderTest } from '#libs/testing';
import { Vault } from '#libs/vault';
import { accountId, APageHub } from '../fixtures/a-page-hub.js';
import type { MetaDoorName } from './meta.env.js';

const all = { MESSENGER_COMMENTS: 'all', INSTAGRAM_COMMENTS: 'all' };

describe.each(['messenger', 'instagram'] as const satisfies MetaDoorName[])('a comment at %s', (door) => {
  let page: APageHub;
  let sender = 7_000;
  let key = 5_000;
  const sequences = new Map<string, number>();

  beforeAll(async () => {
    page = await APageHub.start(door, all);
  });
  afterAll(() => page?.stop());
  beforeEach(() => {
    sender += 1;
    page.graph.mood = 'accepts';
  });

  const newKey = () => String((key += 1));
  const say = async (text: string, more: Parameters<APageHub['comment']>[1] = {}, by: number | null = sender) => {
    const id = newKey();
    expect((await page.comment({ key: id, sender: by, text }, more)).status).toBe(200);
    return id;
  };
  const complaints = () => page.count('complaint');
  const additions = () => page.count('complaint_fact', `what = 'added'`);
  const saidUnder = (id: string) => page.graph.said.filter(({ under }) => under === id).map(({ message }) => message);
  const filedBy = async (id: string) => {
    const rows = await page.read<{ id: string }>('select complaint_id as id from message_key where key = $1', [
      `comment:${id}`,
    ]);
    return rows[0]?.id ?? '';
  };
  const file = async (text: string, by: number | null = sender) => {
    const id = await say(text, {}, by);
    return { id, complaintId: await eventually(() => filedBy(id), 'the complaint') };
  };
  const notice = async (complaintId: string, kind: NoticePlanned['data']['kind'], text: string) => {
    const noticeId = uuidV7();
    const vault = page.hub.app.get(Vault, { strict: false });
    const body = await vault.seal(page.db, complaintId, `notice:${noticeId}`, text);
    const sequence = (sequences.get(complaintId) ?? 0) + 1;
    sequences.set(complaintId, sequence);
    const event = anEvent(noticePlanned, { subject: complaintId, sequence, data: { noticeId, door, kind, body } });
    await consume(page.db, page.handlers(), event, 'intake-social');
    return (state: string) =>
      eventually(
        async () => (await page.count('outgoing_message', `id = '${noticeId}' and state = '${state}'`)) === 1,
        state,
      );
  };

  it('becomes a complaint, is answered under it by an invitation and nothing else, and told its code in private', async () => {
    const { id, complaintId } = await file('Lampu mati di Desa Sukamaju');
    expect(await eventually(() => saidUnder(id)[0], 'the invitation')).toContain('lewat pesan langsung');
    await (
      await notice(complaintId, 'received', 'Laporan diterima, No 26K7-4QXM-K')
    )('sent');
    expect(page.graph.sentBy(id)).toMatchObject([{ message: { text: 'Laporan diterima, No 26K7-4QXM-K' } }]);
    expect(saidUnder(id)).toHaveLength(1);
    expect(JSON.stringify(page.graph.said)).not.toContain('26K7');
  });

  it('is followed in private by who writes there', async () => {
    const { complaintId } = await file('Lampu mati');
    const before = await additions();
    await page.deliver({ key: newKey(), sender, text: 'Sukamaju, Cilodong' });
    await eventually(async () => (await additions()) === before + 1, 'it is added');
    await (
      await notice(complaintId, 'answered', 'Sudah menyala.')
    )('sent');
    expect(page.graph.sentTo(String(sender)).at(-1)).toMatchObject({ message: { text: 'Sudah menyala.' } });
  });

  it('reaches once who has never written in private, and tells when it cannot', async () => {
    const { id, complaintId } = await file('Air keruh di Desa Sukamaju');
    page.graph.mood = 'window closed';
    await (
      await notice(complaintId, 'forwarded', 'Diteruskan.')
    )('sent');
    expect(page.graph.sentBy(id)).toHaveLength(1);
    await (
      await notice(complaintId, 'forwarded', 'Diteruskan lagi.')
    )('failed');
  });

  it('goes by the person where the comment was answered before', async () => {
    const { complaintId } = await file('Jembatan roboh di Desa Sukamaju');
    await (
      await notice(complaintId, 'received', 'Diterima.')
    )('sent');
    await (
      await notice(complaintId, 'received', 'Diterima lagi.')
    )('sent');
    expect(page.graph.sentTo(String(sender))).toMatchObject([{ message: { text: 'Diterima lagi.' } }]);
  });

  it('of nobody knows whom is taken, and answered by itself', async () => {
    const { id, complaintId } = await file('Pungli di Desa Sukamaju', null);
    await (
      await notice(complaintId, 'received', 'Diterima.')
    )('sent');
    await (
      await notice(complaintId, 'forwarded', 'Diteruskan.')
    )('failed');
    expect(page.graph.sentBy(id)).toHaveLength(1);
  });

  it('in its thread is part of it when the same person writes, and else another', async () => {
    const { id } = await file('Lampu mati');
    const before = [await complaints(), await additions()] as const;
    await say('di Desa Sukamaju, tiang nomor 4', { answers: id });
    expect([await complaints(), await additions()]).toEqual([before[0], before[1] + 1]);
    await say('Di tempat kami juga, Desa Sukasari', { answers: id }, sender + 500);
    expect([await complaints(), await additions()]).toEqual([before[0] + 1, before[1] + 1]);
  });

  it('belongs to the complaint that it speaks of, whatever was filed since', async () => {
    const { id, complaintId } = await file('Lampu mati di Desa Sukamaju');
    await file('Air keruh di Desa Sukamaju');
    await say('Tiang nomor 4', { answers: id });
    const added = await page.read<{ complaint_id: string }>(
      `select complaint_id from complaint_fact where what = 'added' order by sequence desc, event_id desc`,
    );
    expect(added.map((one) => one.complaint_id)).toContain(complaintId);
  });

  it.each(['STATUS', 'BATAL', '5'])('that says %s is text, answered with no word about anything', async (text) => {
    const { id } = await file('Lampu mati di Desa Sukamaju');
    await eventually(() => saidUnder(id)[0], 'the invitation');
    const before = page.graph.sent.length;
    await say(text, { answers: id });
    await additions();
    expect(saidUnder(id)).toHaveLength(1);
    expect(page.graph.sent).toHaveLength(before);
  });

  it('of our own, and one that only thanks, files nothing', async () => {
    const before = await complaints();
    await say('Terima kasih, laporan Anda kami catat.', {}, Number(accountId));
    await say('Terima kasih!');
    expect(await complaints()).toBe(before);
  });

  it('that is removed stays a complaint: who answers for the page can remove it as well', async () => {
    const { id } = await file('Pungli di Desa Sukamaju');
    const before = [await complaints(), await page.count('complaint_fact'), await page.count('inbound_message')];
    if (door === 'messenger') await page.comment({ key: id, sender, text: '' }, { removed: true });
    expect([await complaints(), await page.count('complaint_fact'), await page.count('inbound_message')]).toEqual(
      before,
    );
  });

  if (door === 'messenger') {
    it('that is worded anew has the new words put beside the old ones, once each', async () => {
      const { id, complaintId } = await file('Lampu mati di Desa Sukamaju');
      await file('Air keruh di Desa Sukamaju');
      const before = await additions();
      for (const text of ['Lampu mati di Desa Sukasari', 'Lampu mati di Desa Sukasari', 'Lampu padam']) {
        await page.comment({ key: id, sender, text }, { edited: true });
      }
      expect(await additions()).toBe(before + 2);
      expect(await page.count('complaint_fact', `what = 'added' and complaint_id = '${complaintId}'`)).toBe(2);
    });

    it('brings its picture along', async () => {
      const before = await page.count('attachment');
      page.graph.files.put(`comment-${sender}`, aPng());
      await say('Jembatan roboh di Desa Sukamaju', { photo: page.graph.addressOfFile(`comment-${sender}`) });
      page.clock.advance(3_000);
      await eventually(async () => (await page.count('attachment')) === before + 1, 'the picture');
    });
  }

  describe.each([
    { wanted: 'off', text: 'Lampu mati #lapor', files: 0, why: 'nobody asked for comments' },
    { wanted: '#lapor', text: 'Lampu mati di Sukamaju', files: 0, why: 'it has no tag' },
    { wanted: '#lapor', text: 'Lampu mati di Sukamaju #Lapor!', files: 1, why: 'it has the tag' },
  ])('where $wanted are wanted', ({ wanted, text, files, why }) => {
    it(`files ${files}: ${why}`, async () => {
      const other = await APageHub.start(door, { MESSENGER_COMMENTS: wanted, INSTAGRAM_COMMENTS: wanted });
      try {
        expect((await other.comment({ key: newKey(), sender, text })).status).toBe(200);
        expect([await other.count('complaint'), await other.count('inbound_message')]).toEqual([files, files]);
      } finally {
        await other.stop();
      }
    });
  });

  // All in one thread, where what somebody says more is part of what they said first.
  const asDoor = (): DoorUnderTest => ({
    clock: page.clock,
    database: page.database,
    deliver: (message) => page.comment(message, { answers: '1' }),
    forge: (message) => page.comment(message, { answers: '1' }, 'guessed'),
    textsTo: (id) => page.textsTo(id),
    count: (table, where) => page.count(table, where),
  });
  keepsWhatEveryDoorMust(asDoor);
});
