import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPng, eventually } from '#libs/testing';
import { addressOf, AMailHub, ours } from '../../services/intake-social/src/fixtures/a-mail-hub.js';
import { Dovecot } from './programs/dovecot.js';
import { latestComplaint, patient } from './programs/latest-complaint.js';
import { Protocol } from './programs/protocol.js';
import { swaks, swaksVersion } from './programs/swaks.js';
import { TokenServer } from './programs/token-server.js';

describe('mail', () => {
  const protocol = new Protocol('Mail', 'mail');
  const tokens = new TokenServer();
  let folder: string;
  let dovecot: Dovecot;
  let mail: AMailHub;
  let sender = 0;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'salur-mails-'));
    dovecot = await Dovecot.start(`${await tokens.open()}/tokeninfo`);
    mail = await AMailHub.start({ MAIL_FETCH_URL: dovecot.url, MAIL_FETCH_SECONDS: '600' });
  });
  afterAll(async () => {
    if (mail) protocol.keep([`swaks ${await swaksVersion()}`, `Dovecot ${await dovecot.version()}`]);
    await mail?.stop();
    await dovecot?.stop();
    await tokens.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const complaints = () => mail.count('complaint');
  const said = () => mail.count('outgoing_message');
  const filed = (count: number) => latestComplaint(mail, count);
  const newSender = () => (sender += 1);
  const asFile = (content: string | Buffer) => {
    const path = join(folder, `${sender}-${Math.random().toString(36).slice(2)}`);
    writeFileSync(path, content);
    return path;
  };
  const bring = (...args: string[]) =>
    swaks(mail.port ?? 0, ['--from', addressOf(sender), '--to', ours, '--helo', 'mx.salur.example', ...args]);
  const head = (more: readonly string[]) =>
    [`From: Budi <${addressOf(sender)}>`, `To: ${ours}`, `Message-ID: <swaks-${sender}@example.com>`, ...more].join(
      '\r\n',
    );
  const whole = (more: readonly string[], body: Buffer) =>
    asFile(Buffer.concat([Buffer.from(`${head([...more, 'MIME-Version: 1.0'])}\r\n\r\n`), body, Buffer.from('\r\n')]));

  describe('by swaks', () => {
    it('is filed and answered', async () => {
      const [before, id] = [await complaints(), newSender()];
      const told = await bring('--header', 'Subject: Lampu jalan', '--body', 'Lampu jalan mati');
      expect(told).toEqual({ code: 0, refused: null });
      expect((await filed(before + 1)).text).toContain('Lampu jalan mati');
      await eventually(() => mail.textsTo(id)[0], 'a reply', patient);
      protocol.note('plain text', 'taken, one complaint, one reply');
    });

    it('brings its picture', async () => {
      const before = [await complaints(), await mail.count('attachment')] as const;
      newSender();
      const picture = asFile(aPng());
      const files = ['--attach-type', 'image/png', '--attach-name', 'foto.png', '--attach', `@${picture}`];
      expect((await bring('--body', 'Tiang roboh di Desa Sukamaju', ...files)).code).toBe(0);
      await filed(before[0] + 1);
      mail.clock.advance(3_000);
      await eventually(async () => (await mail.count('attachment')) === before[1] + 1, 'the picture', patient);
      protocol.note('a picture attached (base64)', 'one complaint with one file');
    });

    it.each([
      {
        charset: 'windows-1252',
        encoding: '8bit',
        body: Buffer.from('Caf\xe9 bising \x93malam\x94 di Desa Sukamaju', 'latin1'),
        is: 'Café bising “malam” di Desa Sukamaju',
      },
      {
        charset: 'iso-8859-1',
        encoding: 'quoted-printable',
        body: Buffer.from('Caf=E9 bising di Desa Suka=\r\nmaju'),
        is: 'Café bising di Desa Sukamaju',
      },
      {
        charset: 'utf-16',
        encoding: 'base64',
        body: Buffer.from(Buffer.from('\ufeffJalan rusak 😡', 'utf16le').toString('base64')),
        is: 'Jalan rusak 😡',
      },
      { charset: 'koi8-r', encoding: '8bit', body: Buffer.from('f3d7c5d4c120cec5d4', 'hex'), is: 'Света нет' },
      {
        charset: 'iso-2022-jp',
        encoding: '7bit',
        body: Buffer.from('\x1b$BEE5$\x1b(B mati', 'latin1'),
        is: '電気 mati',
      },
      {
        charset: 'x-unknown',
        encoding: '8bit',
        body: Buffer.from('Listrik padam di Desa Sukamaju'),
        is: 'Listrik padam di Desa Sukamaju',
      },
    ])('is read in $charset by $encoding', async ({ charset, encoding, body, is }) => {
      const before = await complaints();
      newSender();
      const data = whole(
        [`Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`],
        body,
      );
      expect((await bring('--data', `@${data}`)).code).toBe(0);
      expect((await filed(before + 1)).text).toContain(is);
      protocol.note(`text in ${charset}, ${encoding}`, `filed as “${is}”`);
    });

    it('makes one complaint of a mail that is brought three times', async () => {
      const before = await complaints();
      newSender();
      const data = whole(['Content-Type: text/plain'], Buffer.from('Air keruh di Desa Sukamaju'));
      for (let time = 0; time < 3; time += 1) expect((await bring('--data', `@${data}`)).code).toBe(0);
      expect(await complaints()).toBe(before + 1);
      protocol.note('the same mail three times', 'taken each time, one complaint');
    });

    it.each([
      { what: 'an automatic reply', args: ['--header', 'Auto-Submitted: auto-replied'] },
      { what: 'mail from our own address', args: ['--from', ours, '--h-From', ours] },
      { what: 'a bounce of somebody else', args: ['--from', '<>', '--header', 'Auto-Submitted: auto-generated'] },
    ])('is neither filed nor answered when it is $what', async ({ what, args }) => {
      const before = [await complaints(), await said()];
      newSender();
      expect((await bring('--body', 'Saya sedang cuti', ...args)).code).toBe(0);
      expect([await complaints(), await said()]).toEqual(before);
      protocol.note(what, 'taken, nothing filed, nothing answered');
    });

    it.each([
      {
        what: 'a mail above MAIL_MOST_BYTES',
        refused: '552',
        args: () => ['--body', `@${asFile('x'.repeat(70).concat('\n').repeat(60_000))}`],
      },
      { what: 'a mailbox that is not ours', refused: '550', args: () => ['--to', 'lain@salur.example'] },
      { what: 'a sender who is not our mail server', refused: '554', args: () => ['--local-interface', '127.0.0.2'] },
    ])('is refused for good: $what', async ({ what, refused, args }) => {
      const before = await mail.count('inbound_message');
      newSender();
      const told = await bring('--body', 'Lampu jalan mati', ...args());
      expect([told.code > 0, told.refused]).toEqual([true, refused]);
      expect(await mail.count('inbound_message')).toBe(before);
      protocol.note(what, `refused with ${refused}, nothing kept`);
    });
  });

  describe('in a mailbox of Dovecot', () => {
    const lying = (text: string, more: readonly string[] = []) =>
      [`Return-Path: <${addressOf(sender)}>`, `Delivered-To: ${ours}`, head(more), '', text, ''].join('\n');
    const put = (text: string, more?: readonly string[]) => {
      newSender();
      return dovecot.deliver(lying(text, more));
    };
    const isEmptied = () =>
      eventually(async () => (await dovecot.count('INBOX')) === 0, 'the mailbox is empty', { withinMs: 40_000 });

    it('is taken as soon as it lies there, and moved away', async () => {
      const [before, began] = [await complaints(), performance.now()];
      await put('Jembatan retak di Desa Sukamaju');
      expect((await filed(before + 1)).text).toContain('Jembatan retak di Desa Sukamaju');
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      await isEmptied();
      expect(await dovecot.count('Selesai')).toBe(1);
      protocol.note(
        'a mail in the mailbox, looked at every 600 s',
        `filed after ${seconds} s (IDLE), moved to Selesai`,
      );
    });

    it('is taken after the mailbox was away', async () => {
      const before = await complaints();
      await dovecot.down();
      await dovecot.up();
      await put('Pohon tumbang di Desa Sukamaju');
      expect((await latestComplaint(mail, before + 1)).text).toContain('Pohon tumbang');
      await isEmptied();
      protocol.note('Dovecot stopped and started again', 'the reader came back, one complaint');
    });

    it('makes nothing twice when it lies there again, also under new numbers', async () => {
      const before = await complaints();
      await put('Sampah menumpuk di Desa Sukamaju');
      await filed(before + 1);
      await isEmptied();
      await dovecot.renumber();
      const again = lying('Sampah menumpuk di Desa Sukamaju');
      await dovecot.deliver(again);
      await dovecot.deliver(again);
      await isEmptied();
      expect(await complaints()).toBe(before + 1);
      protocol.note('the same mail twice more, new UIDVALIDITY', 'moved away, nothing filed anew');
    });

    it('is opened by an access token, and by a new one when that has been revoked', async () => {
      tokens.revokesNext = true;
      const other = await Dovecot.start(`${tokens.address}/tokeninfo`);
      const byToken = await AMailHub.start({
        ...{
          MAIL_FETCH_URL: other.urlForTokens,
          MAIL_FETCH_TOKEN_URL: tokens.tokenUrl,
          MAIL_FETCH_CLIENT_ID: 'salur',
        },
        ...{ MAIL_FETCH_CLIENT_SECRET: 'rahasia', MAIL_FETCH_SECONDS: '600' },
      });
      try {
        newSender();
        await other.deliver(lying('Tanggul bocor di Desa Sukamaju'));
        expect((await latestComplaint(byToken, 1)).text).toContain('Tanggul bocor');
        expect([tokens.given, tokens.refused]).toEqual([2, 1]);
        protocol.note(
          'XOAUTH2 with client credentials',
          'a revoked token refused by Dovecot, a new one asked for, one complaint',
        );
      } finally {
        await byToken.stop();
        await other.stop();
      }
    });
  });
});
