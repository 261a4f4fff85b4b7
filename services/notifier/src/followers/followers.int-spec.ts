import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  caseAnswered,
  caseClosed,
  complaintAssigned,
  complaintErased,
  complaintFiled,
  complaintFollowerAsked,
  complaintSetAside,
  type DataOf,
} from '#libs/contracts';
import { newTrackingCode, uuidV7 } from '#libs/domain';
import { AMailServer } from '#libs/testing';
import { Vault, vaultDatabase } from '#libs/vault';
import type { DataSource } from 'typeorm';
import { ANotifier } from '../fixtures/a-notifier.js';
import { RunFollowerMails } from './run-follower-mails.js';
import { SendToFollowers } from './send-to-followers.js';

const mails = new AMailServer();
let notifier: ANotifier;
let asVault: DataSource;
let vault: Vault;
beforeAll(async () => {
  const environment = { MAIL_ADDRESS: 'aduan@salur.go.id', MAIL_SEND_URL: await mails.open() };
  notifier = await ANotifier.start({ environment });
  // What it sends by itself might be under way when a test looks at what came of its own sending.
  await notifier.hub.app.get(RunFollowerMails, { strict: false }).repeat.stop();
  asVault = await notifier.openAs(vaultDatabase);
  vault = notifier.hub.app.get(Vault, { strict: false });
});
afterAll(async () => {
  await asVault?.destroy();
  await notifier?.stop();
  await mails.close();
});

const secret = 'rahasia-dari-tautan-itu';
const send = async () => {
  const sending = notifier.hub.app.get(SendToFollowers, { strict: false });
  while ((await sending.run()) > 0);
};
const stateOf = async (wishId: string) => {
  const [row] = await notifier.db.query<{ state: string }[]>('select state from follower_mail where id = $1', [wishId]);
  return row?.state ?? null;
};

/** Somebody follows a complaint and typed an address, whosesoever it is, to be told. */
async function anAddressTyped(language: DataOf<typeof complaintFollowerAsked>['language'] = 'id') {
  const [id, wishId, code] = [uuidV7(), uuidV7(), newTrackingCode()];
  const email = `${wishId}@contoh.id`;
  await notifier.tell(complaintFiled, id, { code, door: 'sms' });
  await notifier.tell(complaintAssigned, id);
  const key = vault.newKey(wishId);
  await vault.keepKeys(asVault, [{ key, contact: { door: 'web', language, email } }]);
  await notifier.tell(complaintFollowerAsked, id, { wishId, language, confirm: key.seal('confirm', secret) });
  const confirm = () => notifier.tell(complaintFollowerAsked, id, { wishId, language });
  return { id, wishId, code, email, confirm, got: () => mails.sentTo(email).map(({ mail }) => mail) };
}

/** They have confirmed it; of what they got before nothing is told. */
async function aWish(language: DataOf<typeof complaintFollowerAsked>['language'] = 'id') {
  const typed = await anAddressTyped(language);
  await send();
  await typed.confirm();
  return { ...typed, got: () => typed.got().slice(1) };
}

describe('an address that somebody typed', () => {
  it('is mailed one link at once, and nothing more unless whose it is confirms', async () => {
    const { id, wishId, code, got } = await anAddressTyped();
    await Promise.all([send(), send()]);
    await notifier.tell(caseAnswered, id, { final: true });
    await notifier.tell(caseClosed, id, { how: 'automatic' });
    await send();
    const [mail, ...more] = got();
    expect(more).toEqual([]);
    expect(mail?.subject).toBe(`Mau dikabari tentang laporan ${code}?`);
    expect(mail?.text).toContain(`https://salur.go.id/minta-kabar/${secret}`);
    expect(mail?.headers.get('list')).toMatchObject({
      unsubscribe: { url: `https://salur.go.id/henti-kabar/${wishId}` },
    });
    const [kept] = await notifier.db.query<{ confirm: string | null }[]>(
      'select confirm from follower_mail where id = $1',
      [wishId],
    );
    expect([await stateOf(wishId), kept]).toEqual(['sent', { confirm: null }]);
  });

  it('is asked in the language of the page where it was typed, and again where the server was busy', async () => {
    const { code, wishId, got } = await anAddressTyped('en');
    mails.mood = 'is busy';
    await send();
    expect([got(), await stateOf(wishId)]).toEqual([[], 'planned']);
    mails.mood = 'accepts';
    notifier.clock.advance(3_600_000);
    await send();
    expect(got().map(({ subject }) => subject)).toEqual([`Shall we tell you about complaint ${code}?`]);
    expect(got()[0]?.text).toContain(`https://salur.go.id/minta-kabar/${secret}`);
  });

  it('is told of the answer also where its owner was quicker than the ledger of the mail', async () => {
    const { id, wishId, confirm, got } = await anAddressTyped();
    mails.whenTaken = confirm;
    await send();
    mails.whenTaken = () => Promise.resolve();
    expect(await stateOf(wishId)).toBe('waiting');
    await notifier.tell(caseAnswered, id, { final: true });
    await send();
    expect([got().length, await stateOf(wishId)]).toEqual([2, 'sent']);
  });
});

describe('a follower who wants to be told', () => {
  it('is mailed once, at the final answer, without a word of it, and can end it with a press', async () => {
    const { id, wishId, code, got } = await aWish();
    await notifier.tell(caseAnswered, id, { final: false });
    await send();
    expect(got()).toEqual([]);
    await notifier.tell(caseAnswered, id, { final: true });
    await Promise.all([send(), send()]);
    await notifier.tell(caseAnswered, id, { final: true });
    await notifier.tell(caseClosed, id, { how: 'automatic' });
    await send();
    const [mail, ...more] = got();
    expect(more).toEqual([]);
    expect(mail?.subject).toBe(`Laporan ${code} sudah dijawab`);
    expect(mail?.text).toContain(`https://salur.go.id/lacak/${code}`);
    expect(mail?.headers.get('list')).toMatchObject({
      unsubscribe: { url: `https://salur.go.id/henti-kabar/${wishId}` },
    });
    expect(mail?.headers.get('list')).toMatchObject({ 'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' } });
    expect(await stateOf(wishId)).toBe('sent');
  });

  it('learns in their language that it ended without an answer', async () => {
    const { id, code, got } = await aWish('en');
    await notifier.tell(caseClosed, id, { how: 'merged' });
    await notifier.tell(caseClosed, id, { how: 'archived', role: 'co-owner' });
    await send();
    expect(got()).toEqual([]);
    await notifier.tell(caseClosed, id, { how: 'archived' });
    const aside = await aWish();
    await notifier.tell(complaintSetAside, aside.id);
    await send();
    expect(got().map(({ subject }) => subject)).toEqual([`Complaint ${code} has ended`]);
    expect(aside.got().map(({ subject }) => subject)).toEqual([`Laporan ${aside.code} sudah berakhir`]);
  });

  it('is tried again where the server was busy, and told once', async () => {
    const { id, wishId, got } = await aWish();
    mails.mood = 'is busy';
    await notifier.tell(caseAnswered, id, { final: true });
    await send();
    expect(await stateOf(wishId)).toBe('planned');
    mails.mood = 'accepts';
    notifier.clock.advance(3_600_000);
    await send();
    expect([got().length, await stateOf(wishId)]).toEqual([1, 'sent']);
  });

  it('is not told who has no address any more, nor of what was erased', async () => {
    const [gone, erased] = [await aWish(), await aWish()];
    await vault.erase(asVault, gone.wishId);
    for (const { id } of [gone, erased]) await notifier.tell(caseAnswered, id, { final: true });
    await notifier.tell(complaintErased, erased.id);
    await send();
    expect([gone.got(), erased.got()]).toEqual([[], []]);
    expect([await stateOf(gone.wishId), await stateOf(erased.wishId)]).toEqual(['failed', null]);
  });

  it('is in doubt when whoever sent it has died, and is not told again', async () => {
    const { id, wishId, got } = await aWish();
    await notifier.tell(caseAnswered, id, { final: true });
    await notifier.db.query(
      `update follower_mail set state = 'sending', due_at = null, claimed_until = $2 where id = $1`,
      [wishId, new Date(notifier.clock.now().getTime() + 60_000)],
    );
    await send();
    expect(await stateOf(wishId)).toBe('sending');
    notifier.clock.advance(120_000);
    await send();
    expect([got(), await stateOf(wishId)]).toEqual([[], 'in-doubt']);
  });
});
