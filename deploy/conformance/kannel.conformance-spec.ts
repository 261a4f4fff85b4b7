import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import type { PDU } from 'smpp';
import { AnOperator } from '../../services/intake-sms/src/fixtures/an-operator.js';
import { AnSmsHub, gatewaySecret } from '../../services/intake-sms/src/fixtures/an-sms-hub.js';
import { freePort } from '../local/engines/free-port.js';
import { Kannel } from './programs/kannel.js';
import { latestComplaint, patient } from './programs/latest-complaint.js';
import { Protocol } from './programs/protocol.js';
import { WayBetween } from './programs/way-between.js';

describe('Kannel between an operator and our door', () => {
  const protocol = new Protocol('Kannel', 'kannel');
  const operator = new AnOperator();
  const way = new WayBetween();
  let sms: AnSmsHub;
  let kannel: Kannel;
  let people = 0;

  beforeAll(async () => {
    const sendPort = await freePort();
    const hub = await way.open();
    sms = await AnSmsHub.start({
      KANNEL_SEND_URL: `http://127.0.0.1:${sendPort}/cgi-bin/sendsms`,
      SALUR_PUBLIC_URL: hub,
    });
    way.leadTo(sms.hub.url);
    const port = Number(new URL(await operator.open()).port);
    kannel = await Kannel.start(sendPort, { operator: port, hub, secret: gatewaySecret });
  });
  afterAll(async () => {
    if (kannel) protocol.keep([`Kannel ${await kannel.version()}`, 'smpp (npm) as the operator']);
    await kannel?.stop();
    await sms?.stop();
    await operator.close();
    await way.close();
  });

  const newPhone = () => `+62812800${String(10_000 + (people += 1))}`;
  const from = (phone: string) => ({ source_addr: phone.slice(1) });
  const ucs2 = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const complaintOf = (count: number) => latestComplaint(sms, count);
  const file = async (fields: object) => {
    const before = await sms.count('complaint');
    const phone = newPhone();
    expect(await operator.deliver({ ...from(phone), ...fields })).toBe(0);
    return { phone, ...(await complaintOf(before + 1)) };
  };

  it('files what a phone writes, and brings the reply to the phone', async () => {
    const { phone, text } = await file({ short_message: 'Lampu jalan mati' });
    expect(text).toBe('Lampu jalan mati');
    const reply = await eventually(() => operator.textsTo(phone)[0], 'a reply', patient);
    expect(reply).toMatch(/^SALUR: /);
    protocol.note('SMS in GSM-7, reply', `filed word for word; reply of ${reply.length} characters in one segment`);
  });

  it('keeps letters and pictures that GSM does not have', async () => {
    const said = 'Jalan rusak 😡 “parah” di Désa Sukamaju ꦱ';
    const { text } = await file({ data_coding: 8, short_message: { message: ucs2(said) } });
    expect(text).toBe(said);
    protocol.note('SMS in UCS-2 with an emoji and Javanese script', 'filed word for word');
  });

  const parts = (pieces: readonly Buffer[], reference: number, more: object = {}) =>
    pieces.map((message, index) => ({
      ...more,
      esm_class: 0x40,
      short_message: { udh: Buffer.of(5, 0, 3, reference, pieces.length, index + 1), message },
    }));

  it('joins the parts of a long message, whatever their order, and an emoji that was cut in two', async () => {
    const before = await sms.count('complaint');
    const phone = newPhone();
    const said = `Jembatan retak ${'sangat parah '.repeat(3)}😡 di Desa Sukamaju, tolong segera diperiksa`;
    const bytes = ucs2(said);
    const cut = bytes.indexOf(ucs2('😡')) + 2;
    const pieces = parts([bytes.subarray(0, cut), bytes.subarray(cut)], 41, { data_coding: 8 });
    for (const piece of pieces.reverse()) expect(await operator.deliver({ ...from(phone), ...piece })).toBe(0);
    expect((await complaintOf(before + 1)).text).toBe(said);
    const plain = `Jalan berlubang ${'sangat parah '.repeat(14)}di Desa Sukamaju`;
    const gsm = parts(
      [plain.slice(0, 153), plain.slice(153)].map((piece) => Buffer.from(piece)),
      42,
    );
    const another = from(newPhone());
    for (const piece of gsm) expect(await operator.deliver({ ...another, ...piece })).toBe(0);
    expect((await complaintOf(before + 2)).text).toBe(plain);
    protocol.note('Two parts by UDH, the second first, cut within an emoji', 'one complaint, word for word');
    protocol.note('Two parts by UDH in GSM-7', 'one complaint, word for word');
  });

  it.each([
    {
      what: 'long and in GSM-7',
      text: `Petugas menanyakan: ${'apakah lampu jalan sudah menyala, '.repeat(9)}terima kasih?`,
      segments: 3,
    },
    {
      what: 'long, with an emoji',
      text: `Terima kasih 🙏 ${'mohon sebutkan nomor tiang, '.repeat(6)}ya 🙏`,
      segments: 3,
    },
    { what: 'of letters that take two places', text: 'Isi {nomor} [tiang] ~ 50 % atau 10 €', segments: 1 },
  ])('brings a notice that is $what to the phone as it was written', async ({ what, text, segments }) => {
    const { phone, id } = await file({ short_message: 'Lampu jalan mati' });
    await eventually(() => operator.textsTo(phone)[0], 'the first reply', patient);
    const already = operator.submitsTo(phone).length;
    await sms.planNotice(id, text);
    const sent = () => operator.submitsTo(phone).slice(already);
    await eventually(() => sent().length === segments, `${segments} segments`, patient);
    expect(sent().map(wordsOf).join('')).toBe(text);
    protocol.note(`Notice ${what}`, `${segments} ${segments === 1 ? 'segment' : 'segments'}, joined word for word`);
  });

  it.each([
    { stat: 'DELIVRD', state: 'delivered' },
    { stat: 'UNDELIV', state: 'failed' },
    { stat: 'EXPIRED', state: 'failed' },
  ])('learns from the operator’s $stat that a message was $state', async ({ stat, state }) => {
    const { phone, id } = await file({ short_message: 'Lampu jalan mati' });
    await eventually(() => operator.textsTo(phone)[0], 'the first reply', patient);
    const already = operator.submitsTo(phone).length;
    await sms.planNotice(id, 'Petugas bertanya: tiang nomor berapa?');
    await eventually(() => operator.submitsTo(phone).length > already, 'the notice', patient);
    const receipt = `id:${operator.idOf.get(phone.slice(1)) ?? ''} sub:001 dlvrd:001 submit date:2611231000 done date:2611231001 stat:${stat} err:000 text:`;
    await operator.deliver({ ...from(phone), esm_class: 4, short_message: receipt });
    await eventually(
      async () =>
        (await sms.count('outgoing_message', `notice and complaint_id = '${id}' and state = '${state}'`)) === 1,
      `it is ${state}`,
      patient,
    );
    protocol.note(`Receipt stat:${stat}`, `dlr-url called; the notice is ${state}`);
  });

  it('is asked again while it is away, and files once', async () => {
    way.isAway = true;
    const before = await sms.count('complaint');
    expect(await operator.deliver({ ...from(newPhone()), short_message: 'Air keruh di Desa Sukamaju' })).toBe(0);
    const refused = () => way.asked.filter(({ status }) => status === 503).length;
    await eventually(() => refused() >= 2, 'Kannel has asked twice', { withinMs: 30_000 });
    way.isAway = false;
    expect((await complaintOf(before + 1)).text).toBe('Air keruh di Desa Sukamaju');
    protocol.note('Hub answers 503', `asked again after a second, ${refused()} times refused; one complaint`);
  });
});

/** What a phone shows of one segment. */
const wordsOf = (pdu: PDU): string => {
  const { message } = pdu['short_message'] as { message: string | Buffer };
  if (typeof message === 'string') return message;
  return pdu['data_coding'] === 8 ? Buffer.from(message).swap16().toString('utf16le') : message.toString('latin1');
};
