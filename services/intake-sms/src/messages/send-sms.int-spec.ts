import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { noticePlanned, noticeReported, replyReported, type Door, type NoticeKind } from '#libs/contracts';
import { smsSegments, uuidV7 } from '#libs/domain';
import { SendOutgoing } from '#libs/intake';
import { consume } from '#libs/messaging';
import { anEvent, eventually } from '#libs/testing';
import { Vault } from '#libs/vault';
import { AnSmsHub } from '../fixtures/an-sms-hub.js';

describe('a notice by SMS', () => {
  const opened: AnSmsHub[] = [];
  let sms: AnSmsHub;
  let people = 0;

  beforeAll(async () => {
    sms = await AnSmsHub.start();
    opened.push(sms);
  });
  afterAll(() => Promise.all(opened.map((one) => one.stop())));
  beforeEach(() => {
    sms.gateway.mood = 'accepts';
  });

  /** Somebody who has filed a complaint that says where, so that nothing was asked. */
  const somebody = async () => {
    people += 1;
    const phone = `+6281300000${people}`;
    await sms.receive(phone, `Lampu mati di Desa Sukamaju`);
    const [row] = await sms.read<{ id: string }>('select id from complaint order by id desc limit 1');
    return { phone, complaintId: row?.id ?? '' };
  };
  const plan = async (
    complaintId: string,
    text: string,
    { door = 'sms', sequence = 1, kind = 'question' }: { door?: Door; sequence?: number; kind?: NoticeKind } = {},
  ) => {
    const noticeId = uuidV7();
    const vault = sms.hub.app.get(Vault, { strict: false });
    const body = await vault.seal(sms.db, complaintId, `notice:${noticeId}`, text);
    const event = anEvent(noticePlanned, {
      subject: complaintId,
      sequence,
      time: sms.clock.now(),
      data: { noticeId, door, kind, body },
    });
    await consume(sms.db, sms.handlers(), event, 'intake-sms');
    return { noticeId, event };
  };
  const sendDue = () => sms.hub.app.get(SendOutgoing, { strict: false }).run();
  const stateOf = async (id: string) => {
    const rows = await sms.read<{ state: string }>('select state from outgoing_message where id = $1', [id]);
    return rows[0]?.state ?? null;
  };
  const reportedOf = async (id: string) => {
    const rows = await sms.read<{ payload: unknown }>('select payload from outbox_event where type = $1 order by id', [
      noticeReported.type,
    ]);
    const reports = rows.map(({ payload }) => noticeReported.data.parse(payload));
    return reports.filter(({ noticeId }) => noticeId === id).map(({ outcome }) => outcome);
  };

  it('leaves by sendsms, in the cheap alphabet where it can, and is reported as sent', async () => {
    const { phone, complaintId } = await somebody();
    const { noticeId } = await plan(complaintId, 'Nomor meternya berapa?');
    await eventually(() => sms.gateway.textsTo(phone).length === 1, 'the notice at the gateway');
    const asked = sms.gateway.asked.find((one) => one.get('to') === phone);
    expect(Object.fromEntries(asked ?? [])).toMatchObject({
      username: 'salur',
      from: '1708',
      text: 'Nomor meternya berapa?',
      coding: '0',
      'dlr-mask': '31',
    });
    await eventually(async () => (await reportedOf(noticeId)).join() === 'sent', 'the report');
  });

  it('is said to be delivered when the operator says so, and never less afterwards', async () => {
    const { phone, complaintId } = await somebody();
    const { noticeId } = await plan(complaintId, 'Halo – apa kabar?');
    const asked = await eventually(() => sms.gateway.asked.find((one) => one.get('to') === phone), 'the notice');
    expect(asked.get('coding')).toBe('2');
    await eventually(async () => (await stateOf(noticeId)) === 'sent', 'it is sent');
    for (const type of [8, 1, 2]) expect((await sms.report(asked.get('dlr-url') ?? '', type)).status).toBe(200);
    expect(await stateOf(noticeId)).toBe('delivered');
    expect(await reportedOf(noticeId)).toEqual(['sent', 'delivered']);
  });

  it('of the dialogue itself is told to who reckons costs: when it has left, and when it failed after all', async () => {
    const phone = '+6281300099001';
    await sms.receive(phone, 'BANTUAN');
    const asked = await eventually(() => sms.gateway.asked.find((one) => one.get('to') === phone), 'the reply');
    const charges = async () => {
      const sql = 'select payload from outbox_event where type = $1 order by id';
      const rows = await sms.read<{ payload: unknown }>(sql, [replyReported.type]);
      const all = rows.map(({ payload }) => replyReported.data.parse(payload));
      return all.filter(({ replyId }) => replyId === all.at(-1)?.replyId);
    };
    const units = smsSegments(asked.get('text') ?? '');
    await eventually(async () => (await charges()).at(-1)?.units === units, 'the charge');
    expect(await charges()).toMatchObject([{ door: 'sms', complaintId: null, units, left: true }]);
    for (const type of [8, 2, 1]) await sms.report(asked.get('dlr-url') ?? '', type);
    expect((await charges()).map(({ left }) => left)).toEqual([true, false, true]);
  });

  it('that the notifier has planned is charged by it alone', async () => {
    const { phone, complaintId } = await somebody();
    const { noticeId } = await plan(complaintId, 'Dihitung di sana');
    await eventually(() => sms.gateway.textsTo(phone).length === 1, 'the notice');
    await eventually(async () => (await reportedOf(noticeId)).join() === 'sent', 'the report');
    const rows = await sms.read<{ payload: unknown }>('select payload from outbox_event where type = $1', [
      replyReported.type,
    ]);
    expect(rows.filter(({ payload }) => replyReported.data.parse(payload).replyId === noticeId)).toEqual([]);
  });

  it('is sent once, however often it is planned', async () => {
    const { phone, complaintId } = await somebody();
    const { event } = await plan(complaintId, 'Sekali saja');
    await consume(sms.db, sms.handlers(), { ...event, id: uuidV7(), sequence: event.sequence + 1 }, 'intake-sms');
    await eventually(() => sms.gateway.textsTo(phone).length === 1, 'the notice');
    await sendDue();
    expect(sms.gateway.textsTo(phone)).toEqual(['Sekali saja']);
  });

  it('for another door is none of ours', async () => {
    const { complaintId } = await somebody();
    const { noticeId } = await plan(complaintId, 'Untuk web', { door: 'web' });
    expect(await stateOf(noticeId)).toBeNull();
  });

  it('is offered again when the gateway has no time', async () => {
    const { phone, complaintId } = await somebody();
    sms.gateway.mood = 'has no time';
    const { noticeId } = await plan(complaintId, 'Sebentar');
    await eventually(() => sms.gateway.textsTo(phone).length === 1, 'the first attempt');
    await eventually(async () => (await stateOf(noticeId)) === 'planned', 'it waits');
    sms.gateway.mood = 'accepts';
    sms.clock.advance(60_000);
    await eventually(async () => (await stateOf(noticeId)) === 'sent', 'the second attempt');
    expect(await reportedOf(noticeId)).toEqual(['sending', 'sent']);
  });

  it('is failed when the gateway refuses it', async () => {
    const { complaintId } = await somebody();
    sms.gateway.mood = 'refuses';
    const { noticeId } = await plan(complaintId, 'Ditolak');
    await eventually(async () => (await reportedOf(noticeId)).join() === 'failed', 'the report');
  });

  it('is in doubt, and not sent again, when the line broke after it had left', async () => {
    const { phone, complaintId } = await somebody();
    sms.gateway.mood = 'drops the line';
    const { noticeId } = await plan(complaintId, 'Ragu');
    await eventually(async () => (await reportedOf(noticeId)).join() === 'in-doubt', 'the report');
    sms.gateway.mood = 'accepts';
    sms.clock.advance(3_600_000);
    await sendDue();
    expect(sms.gateway.textsTo(phone)).toEqual(['Ragu']);
  });

  it('is in doubt when the process died while it was being sent', async () => {
    const { phone, complaintId } = await somebody();
    const { noticeId } = await plan(complaintId, 'Terputus');
    await eventually(async () => (await stateOf(noticeId)) === 'sent', 'it is sent');
    await sms.db.query(`update outgoing_message set state = 'sending', claimed_until = $2 where id = $1`, [
      noticeId,
      new Date(sms.clock.now().getTime() - 1),
    ]);
    await eventually(async () => (await reportedOf(noticeId)).at(-1) === 'in-doubt', 'the report');
    expect(sms.gateway.textsTo(phone)).toEqual(['Terputus']);
  });

  it('stays away from who says STOP, while filing and what answers it go on, until they want it again', async () => {
    const { phone, complaintId } = await somebody();
    const stopped = () => sms.count('conversation', `state ->> 'stoppedAt' is not null`);
    await sms.receive(phone, 'STOP');
    expect(await stopped()).toBe(1);
    const unwanted = await plan(complaintId, 'Nomor meternya berapa?');
    expect(await stateOf(unwanted.noticeId)).toBeNull();
    expect(await reportedOf(unwanted.noticeId)).toEqual(['failed']);
    await sms.receive(phone, 'LAPOR Air keruh di Desa Sukamaju');
    expect(await sms.count('complaint')).toBe(people + 1);
    const receipt = await plan(complaintId, 'Laporan diterima', { kind: 'received', sequence: 2 });
    await eventually(async () => (await stateOf(receipt.noticeId)) === 'sent', 'the receipt');
    await sms.receive(phone, 'MULAI');
    expect(await stopped()).toBe(0);
    const wanted = await plan(complaintId, 'Sudah dijawab', { sequence: 3 });
    await eventually(async () => (await stateOf(wanted.noticeId)) === 'sent', 'the notice');
    expect(sms.gateway.textsTo(phone)).not.toContain('Nomor meternya berapa?');
    people += 1;
  });

  it('takes the next words of the citizen as the reply, days later', async () => {
    const { phone, complaintId } = await somebody();
    await plan(complaintId, 'Nomor meternya berapa?');
    sms.clock.advance(3 * 86_400_000);
    await sms.receive(phone, 'Nomornya 5512');
    const rows = await sms.read<unknown>(`select 1 from complaint_fact where complaint_id = $1 and what = 'added'`, [
      complaintId,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('with a one-time code changes nothing of what was spoken about, and the code that comes back is no word of theirs', async () => {
    const { phone, complaintId } = await somebody();
    const added = () =>
      sms.read<unknown>(`select 1 from complaint_fact where complaint_id = $1 and what = 'added'`, [complaintId]);
    await plan(complaintId, 'Nomor meternya berapa?');
    await plan(complaintId, 'SALUR: 482913 adalah kode sekali pakai.', { kind: 'access-code', sequence: 2 });
    await sms.receive(phone, 'Kode 482913');
    expect(await eventually(() => sms.gateway.textsTo(phone)[2], 'where the code belongs')).toContain('Ketik kode itu');
    expect(await added()).toHaveLength(0);
    sms.clock.advance(86_400_000);
    await sms.receive(phone, '551234');
    expect(await added()).toHaveLength(1);
  });

  it('to one citizen leaves in the order in which it was planned', async () => {
    const { phone, complaintId } = await somebody();
    const texts = ['satu', 'dua', 'tiga', 'empat'];
    for (const [before, text] of texts.entries()) await plan(complaintId, text, { sequence: before + 1 });
    await eventually(() => sms.gateway.textsTo(phone).length === 4, 'all four');
    expect(sms.gateway.textsTo(phone)).toEqual(texts);
  });
});
