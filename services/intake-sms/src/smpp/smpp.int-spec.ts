import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import { Vault } from '#libs/vault';
import { AnOperator } from '../fixtures/an-operator.js';
import { AnSmsHub } from '../fixtures/an-sms-hub.js';
import { TidySmpp } from './tidy-smpp.js';

const temporary = 100;

describe('an SMS by a bind of our own', () => {
  const operator = new AnOperator();
  let url: string;
  let sms: AnSmsHub;
  let people = 0;

  const settings = () => ({
    ...{ SMS_PROVIDER: 'smpp', SMPP_URL: url, SMPP_PASSWORD: 'sandi' },
    // Both ends live in this process: where it stands still for a moment, neither may take the other for dead.
    ...{ SMPP_ENQUIRE_SECONDS: '2', SMPP_RATE: '500', SMPP_ANSWER_SECONDS: '5' },
  });
  beforeAll(async () => {
    url = await operator.open();
    sms = await AnSmsHub.start(settings());
  });
  afterAll(async () => {
    await sms.stop();
    await operator.close();
  });

  const newPhone = () => `+62812700${String(10_000 + (people += 1))}`;
  const from = (phone: string) => ({ source_addr: phone.slice(1) });
  const complaints = () => sms.count('complaint');
  const settled = () => sms.count('smpp_arrival', 'not settled').then((open) => open === 0);
  const longText = `Jalan berlubang di Desa Sukamaju ${'sangat parah '.repeat(14)}selesai`;
  const partsOf = (text: string, reference: number) =>
    [text.slice(0, 153), text.slice(153)].map((piece, index) => ({
      esm_class: 0x40,
      short_message: { udh: Buffer.of(5, 0, 3, reference, 2, index + 1), message: Buffer.from(piece) },
    }));

  describe('from a citizen', () => {
    it('is stored before it is acknowledged, filed and answered', async () => {
      const phone = newPhone();
      expect(await operator.deliver({ ...from(phone), short_message: 'Lampu jalan mati' })).toBe(0);
      expect(await complaints()).toBe(1);
      const asked = await eventually(() => operator.textsTo(phone)[0], 'the question where it is');
      expect(asked).toMatch(/^SALUR: Laporan dicatat/);
    });

    it('keeps letters that GSM does not have', async () => {
      const short_message = { message: Buffer.from('Jalan rusak 😡 di Desa Sukamaju', 'utf16le').swap16() };
      expect(await operator.deliver({ ...from(newPhone()), data_coding: 8, short_message })).toBe(0);
      expect(await sms.count('inbound_message', `account = 'smpp:1708'`)).toBe(2);
    });

    it('makes one complaint of a message that comes 100 times at once', async () => {
      const before = await complaints();
      const message = { ...from(newPhone()), short_message: 'Jalan berlubang di Desa Sukamaju' };
      const answers = await Promise.all(Array.from({ length: 100 }, () => operator.deliver(message)));
      expect(new Set(answers)).toEqual(new Set([0]));
      expect(await complaints()).toBe(before + 1);
    });

    it('is another one when the same words come again after an answer that was surely read', async () => {
      const [phone, kept] = [newPhone(), await sms.count('inbound_message')];
      const message = { ...from(phone), short_message: 'BANTUAN' };
      await operator.deliver(message);
      await eventually(settled, 'the answer is known to be read');
      sms.clock.advance(61_000);
      await operator.deliver(message);
      expect(await sms.count('inbound_message')).toBe(kept + 2);
    });

    it('makes one complaint with nine additions of ten messages of one sender at once', async () => {
      const [before, phone] = [await complaints(), newPhone()];
      await Promise.all(
        Array.from({ length: 10 }, (_, n) => operator.deliver({ ...from(phone), short_message: `Bagian ${n + 1}` })),
      );
      expect(await complaints()).toBe(before + 1);
    });

    it('is one complaint when it is long, whatever the order of its parts and however often they come', async () => {
      const [before, phone] = [await complaints(), newPhone()];
      const [first, second] = partsOf(longText, 7);
      const all = [second, second, first, second, first].map((part) => operator.deliver({ ...from(phone), ...part }));
      expect(await Promise.all(all)).toEqual([0, 0, 0, 0, 0]);
      expect(await complaints()).toBe(before + 1);
      expect(await sms.count('smpp_part', 'not taken')).toBe(0);
    });

    it('is read by parameters, by payload and by a wide header in old letters as well', async () => {
      const [before, phone] = [await complaints(), newPhone()];
      const part = (number: number, text: string) => ({
        ...{ sar_msg_ref_num: 9, sar_total_segments: 2, sar_segment_seqnum: number, short_message: text },
      });
      await operator.deliver({ ...from(phone), ...part(2, 'di Desa Sukamaju') });
      await operator.deliver({ ...from(phone), ...part(1, 'Air keruh ') });
      const payload = { short_message: '', message_payload: Buffer.from(longText) };
      await operator.deliver({ ...from(newPhone()), ...payload });
      const wide = newPhone();
      for (const [index, text] of ['Kafé roboh ', 'di Désa Sukamaju'].entries()) {
        const udh = Buffer.of(6, 8, 4, 0x12, 0x34, 2, index + 1);
        const short_message = { udh, message: Buffer.from(text, 'latin1') };
        await operator.deliver({ ...from(wide), esm_class: 0x40, data_coding: 3, short_message });
      }
      expect(await complaints()).toBe(before + 3);
      const [kept] = await sms.read<{ key: string; sealed_under: string; raw: never }>(
        'select * from inbound_message order by position desc limit 1',
      );
      const vault = sms.hub.app.get(Vault, { strict: false });
      const words = await vault.open(sms.db, kept?.sealed_under ?? '', `inbound:${kept?.key ?? ''}`, kept?.raw ?? null);
      expect(words).toBe('Kafé roboh di Désa Sukamaju');
    });

    it('is taken, acknowledged and answered when it comes as data', async () => {
      const [before, phone] = [await complaints(), newPhone()];
      const message_payload = Buffer.from('Sumur kering', 'latin1');
      expect(await operator.deliver({ ...from(phone), message_payload }, 'data_sm')).toBe(0);
      expect(operator.of('data_sm_resp')).toHaveLength(1);
      expect(await complaints()).toBe(before + 1);
      await eventually(() => operator.textsTo(phone)[0], 'the question where it is');
    });

    it('is taken as it is when the rest has not come for hours, and no word of it is in the clear meanwhile', async () => {
      const before = await complaints();
      await operator.deliver({ ...from(newPhone()), ...partsOf(longText, 8)[0] });
      const rows = await sms.read<{ content: string }>('select content from smpp_part where not taken');
      expect(rows.map(({ content }) => content).join()).not.toMatch(/Jalan|62812700|4a616c616e/);
      sms.clock.advance(2 * 3_600_000 + 1_000);
      await sms.hub.app.get(TidySmpp, { strict: false }).run();
      expect([await complaints(), await sms.count('smpp_part', 'not taken')]).toEqual([before + 1, 0]);
    });

    it('is one complaint when the line breaks between storing and acknowledging', async () => {
      const before = await complaints();
      const message = { ...from(newPhone()), short_message: 'Putus di tengah di Desa Sukamaju' };
      const session = await operator.bound();
      // The hub hears it; nobody is there to hear the answer.
      session.deliver_sm({ ...message, source_addr_ton: 1, destination_addr: '1708' });
      await eventually(async () => (await complaints()) === before + 1, 'it is filed');
      session.destroy();
      sms.clock.advance(3_600_000);
      await eventually(() => operator.sessions.length === 1 && operator.sessions[0] !== session, 'another bind');
      expect(await operator.deliver(message)).toBe(0);
      expect(await complaints()).toBe(before + 1);
    });

    it('that is no message, or no unit at all, breaks nothing', async () => {
      const session = await operator.bound();
      const answered = operator.of('deliver_sm_resp').length;
      session.socket.write(Buffer.from('00000014000000050000000000000001ffffffff', 'hex'));
      await eventually(() => operator.of('deliver_sm_resp').length === answered + 1, 'it is answered');
      expect(operator.of('deliver_sm_resp').at(-1)?.command_status).toBe(0x65);
      session.socket.write(Buffer.from('000000100000010200000000000000ff', 'hex'));
      await eventually(() => operator.of('generic_nack').at(-1)?.sequence_number === 0xff, 'we do not speak that');
      session.socket.write(Buffer.from('ffffffff', 'hex').toString('latin1').repeat(4), 'latin1');
      await eventually(() => operator.sessions.length === 1 && operator.sessions[0] !== session, 'another bind');
      expect(await operator.deliver({ ...from(newPhone()), short_message: 'BANTUAN' })).toBe(0);
    });
  });

  describe('to a citizen', () => {
    const reply = async (text = 'BANTUAN') => {
      const phone = newPhone();
      await operator.deliver({ ...from(phone), short_message: text });
      return phone;
    };
    const submitsTo = (phone: string) =>
      operator.of('submit_sm').filter((one) => one['destination_addr'] === phone.slice(1));
    const inDoubt = () => sms.count('outgoing_message', `state = 'in-doubt'`);
    const stateOf = (providerId: string, state: string) => async () =>
      (await sms.count('outgoing_message', `provider_id = '${providerId}' and state = '${state}'`)) === 1;
    it('is in the cheap alphabet, and delivered when the receipt says so, in whatever digits', async () => {
      const phone = await reply();
      const [sent] = await eventually(() => (submitsTo(phone).length > 0 ? submitsTo(phone) : null), 'the help');
      expect(sent).toMatchObject({
        ...{ source_addr: '1708', source_addr_ton: 3, data_coding: 0, registered_delivery: 1 },
      });
      const id = operator.idOf.get(phone.slice(1)) ?? '';
      await eventually(stateOf(id, 'sent'), 'it is sent');
      const decimal = String(Number.parseInt(id, 16));
      const receipt = `id:${decimal} sub:001 dlvrd:001 submit date:2611271200 done date:2611271201 stat:DELIVRD err:000`;
      await operator.deliver({ ...from(newPhone()), esm_class: 4, short_message: receipt });
      expect(await stateOf(id, 'delivered')()).toBe(false);
      await operator.deliver({ ...from(phone), esm_class: 4, short_message: receipt });
      expect(await stateOf(id, 'delivered')()).toBe(true);
    });

    it('waits and leaves later when the operator is throttled', async () => {
      operator.answers.push(0x58);
      const phone = await reply();
      await eventually(() => submitsTo(phone).length === 1, 'the first attempt');
      await eventually(async () => (await sms.count('outgoing_message', `state = 'planned'`)) === 1, 'it waits');
      sms.clock.advance(60_000);
      await eventually(() => submitsTo(phone).length === 2, 'the second attempt');
      await eventually(async () => (await sms.count('outgoing_message', `state = 'planned'`)) === 0, 'it has left');
    });

    it('is failed when the operator refuses it', async () => {
      const before = await sms.count('outgoing_message', `state = 'failed'`);
      operator.answers.push(0x0b);
      await reply();
      await eventually(
        async () => (await sms.count('outgoing_message', `state = 'failed'`)) === before + 1,
        'it failed',
      );
    });

    it('in several parts is delivered when all of them are', async () => {
      const phone = newPhone();
      await operator.deliver({ ...from(phone), short_message: 'Lampu mati di Desa Sukamaju' });
      const [row] = await sms.read<{ id: string }>('select id from complaint order by id desc limit 1');
      await sms.planNotice(row?.id ?? '', 'Jawaban panjang – '.repeat(9));
      await eventually(() => submitsTo(phone).length === 3, 'three parts');
      const id = operator.idOf.get(phone.slice(1)) ?? '';
      const parts = await eventually(async () => {
        const rows = await sms.read<{ provider_id: string }>(
          `select provider_id from smpp_segment where message_id =
               (select message_id from smpp_segment where provider_id = $1) order by number`,
          [id],
        );
        return rows.length === 3 ? rows.map(({ provider_id }) => provider_id) : null;
      }, 'all ids are kept');
      const first = parts[0] ?? '';
      for (const part of parts) {
        expect(await stateOf(first, 'delivered')()).toBe(false);
        const receipt = { esm_class: 4, short_message: '', receipted_message_id: part, message_state: 2 };
        await operator.deliver({ ...from(phone), ...receipt });
      }
      await eventually(stateOf(first, 'delivered'), 'it is delivered');
    });

    it('is in doubt while the operator does not answer, and sent once it does', async () => {
      const before = await inDoubt();
      operator.answers.push('late');
      const phone = await reply();
      await eventually(async () => (await inDoubt()) === before + 1, 'it is in doubt');
      operator.late.shift()?.();
      const id = operator.idOf.get(phone.slice(1)) ?? '';
      await eventually(stateOf(id, 'sent'), 'it is sent');
      await operator.deliver({ ...from(phone), esm_class: 4, short_message: `id:${id} stat:DELIVRD err:000` });
      expect(await stateOf(id, 'delivered')()).toBe(true);
      expect(submitsTo(phone)).toHaveLength(1);
    });

    it('is in doubt when the line broke after it had left', async () => {
      const before = await inDoubt();
      operator.answers.push('nothing');
      const phone = await reply();
      await eventually(() => submitsTo(phone).length === 1, 'it has left');
      (await operator.bound()).destroy();
      await eventually(async () => (await inDoubt()) === before + 1, 'it is in doubt');
    });
  });

  describe('and the bind itself', () => {
    it('is renewed when the operator answers nothing any more', async () => {
      const session = await operator.bound();
      operator.deaf = true;
      await eventually(() => !operator.sessions.includes(session), 'the old one is given up');
      operator.deaf = false;
      await operator.bound();
    });

    it('stays with the operator while the database is away', async () => {
      const before = await complaints();
      const message = { ...from(newPhone()), short_message: 'Jangan hilang di Desa Sukamaju' };
      await sms.database.away();
      try {
        expect(await operator.deliver(message)).toBe(temporary);
      } finally {
        await sms.database.back();
      }
      await eventually(async () => (await operator.deliver(message)) === 0, 'it is taken');
      expect(await complaints()).toBe(before + 1);
    });

    it('is held by one process of two, and by the other when that one stops', async () => {
      const second = await sms.another();
      const binds = operator.of('bind_transceiver').length;
      expect(await operator.deliver({ ...from(newPhone()), short_message: 'BANTUAN' })).toBe(0);
      expect(operator.of('bind_transceiver')).toHaveLength(binds);
      await sms.hub.stop();
      expect(operator.of('unbind')).toHaveLength(1);
      await eventually(() => operator.of('bind_transceiver').length === binds + 1, 'the other one binds');
      expect(await operator.deliver({ ...from(newPhone()), short_message: 'BANTUAN' })).toBe(0);
      await second.stop();
    });
  });
});
