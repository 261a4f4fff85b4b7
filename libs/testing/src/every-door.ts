import { afterEach, describe, expect, it } from '@jest/globals';
import { newMessage, type DoorUnderTest, type MessengerUnderTest } from './door-under-test.js';
import { eventually } from './eventually.js';
import { keepsFiles } from './every-door-files.js';

/** What a provider may do to any door, and what must come of it. Every adapter proves it with its own webhook. */
export function keepsWhatEveryDoorMust(doorOf: () => DoorUnderTest): void {
  keepsEveryMessage(doorOf);

  describe('as every webhook', () => {
    it('is shut to who is not the provider, and stores nothing', async () => {
      const inbound = () => doorOf().count('inbound_message');
      const before = await inbound();
      expect([401, 403]).toContain((await doorOf().forge(newMessage('Palsu'))).status);
      expect(await inbound()).toBe(before);
    });
  });
}

/** The same for a line that we open ourselves: nobody but the provider can speak on it. */
export function keepsEveryMessage(doorOf: () => Omit<DoorUnderTest, 'forge'>): void {
  describe('as every door', () => {
    const complaints = () => doorOf().count('complaint');
    const inbound = () => doorOf().count('inbound_message');

    it('makes one complaint of a message that comes 100 times at once, and nothing of it a day later', async () => {
      const before = await complaints();
      const repeated = newMessage('Jalan berlubang di Desa Sukamaju');
      const responses = await Promise.all(Array.from({ length: 100 }, () => doorOf().deliver(repeated)));
      expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]));
      expect(await complaints()).toBe(before + 1);
      doorOf().clock.advance(24 * 3_600_000);
      const kept = await inbound();
      expect((await doorOf().deliver(repeated)).status).toBe(200);
      expect([await complaints(), await inbound()]).toEqual([before + 1, kept]);
    });

    it('makes one complaint with nine additions of ten messages of one sender at once', async () => {
      const before = [await complaints(), await doorOf().count('complaint_fact', `what = 'added'`)] as const;
      const { key, sender } = newMessage('');
      await Promise.all(
        Array.from({ length: 10 }, (_, n) => doorOf().deliver({ key: `${key}0${n}`, sender, text: `Bagian ${n + 1}` })),
      );
      expect(await complaints()).toBe(before[0] + 1);
      expect(await doorOf().count('complaint_fact', `what = 'added'`)).toBe(before[1] + 9);
    });

    it('hides what begins with ANONIM, and what follows RAHASIA, which is no complaint by itself', async () => {
      const hidden = async () => [
        await complaints(),
        await doorOf().count('complaint', 'anonymous and not confidential'),
        await doorOf().count('complaint', 'confidential and not anonymous'),
      ];
      const [all = 0, anonymous = 0, confidential = 0] = await hidden();
      await doorOf().deliver(newMessage('ANONIM pungli di Desa Sukamaju'));
      expect(await hidden()).toEqual([all + 1, anonymous + 1, confidential]);
      const { key, sender } = newMessage('');
      await doorOf().deliver({ key: `${key}00`, sender, text: 'RAHASIA' });
      expect(await hidden()).toEqual([all + 1, anonymous + 1, confidential]);
      await doorOf().deliver({ key: `${key}01`, sender, text: 'Pungli di Desa Sukamaju' });
      expect(await hidden()).toEqual([all + 2, anonymous + 1, confidential + 1]);
    });

    it('refuses nobody when many senders at once bring the same key', async () => {
      const { key, text } = newMessage('Lampu padam di Desa Sukamaju');
      const senders = Array.from({ length: 20 }, () => newMessage('').sender);
      const responses = await Promise.all(senders.map((sender) => doorOf().deliver({ key, sender, text })));
      expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]));
    });

    describe('with the database away', () => {
      afterEach(() => doorOf().database.back());

      it('leaves the message with the provider, and takes it when the database is back', async () => {
        const waiting = newMessage('Jangan hilang di Desa Sukamaju');
        await doorOf().database.away();
        expect((await doorOf().deliver(waiting)).status).toBe(503);
        await doorOf().database.back();
        const before = await complaints();
        await eventually(async () => (await doorOf().deliver(waiting)).status === 200, 'the message is taken');
        expect(await complaints()).toBe(before + 1);
      });
    });
  });
}

/** The same for messengers, where stickers come, and echoes of our own messages. */
export function keepsWhatEveryMessengerMust(doorOf: () => MessengerUnderTest): void {
  keepsWhatEveryDoorMust(doorOf);

  describe('as every messenger', () => {
    it('keeps and answers what it cannot read', async () => {
      const before = await doorOf().count('inbound_message');
      const odd = newMessage('');
      expect((await doorOf().deliverUnknownKind(odd)).status).toBe(200);
      expect(await doorOf().count('inbound_message')).toBe(before + 1);
      const reply = await eventually(() => doorOf().textsTo(odd.sender)[0], 'a reply');
      expect(reply).toContain('kami belum bisa membaca jenis pesan ini');
    });

    keepsFiles(doorOf);

    it('does not hear itself', async () => {
      const counts = () => Promise.all(['complaint', 'inbound_message'].map((table) => doorOf().count(table)));
      const before = await counts();
      expect((await doorOf().deliverEcho(newMessage('Laporan dicatat'))).status).toBe(200);
      expect(await counts()).toEqual(before);
    });
  });
}
