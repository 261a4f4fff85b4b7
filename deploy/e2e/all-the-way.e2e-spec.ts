import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBrowser } from '#libs/browser';
import { eventually } from '#libs/testing';
import type { Browser, Page } from 'playwright-core';
import { fileOnWeb, Phone, track } from './a-citizen.js';
import { theHub } from './a-hub.js';
import { WebCitizen } from './a-web-citizen.js';
import { takeAndAnswer } from './an-officer.js';
import { signIn } from './sign-in.js';
import { logsOfTheHub, secretsOfTheHub } from './secrets-of-the-hub.js';

const complaint = 'Listrik padam sejak kemarin malam di Sukamaju, PLN belum datang juga';
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const answer = 'Gardu di Sukamaju sudah diperbaiki dan listrik menyala kembali pukul sembilan pagi.';

describe('a complaint goes all the way', () => {
  const hub = theHub();
  let browser: Browser;
  let officer: Page;

  beforeAll(async () => {
    browser = await aBrowser();
    officer = await signIn(browser, hub, 'petugas-pln');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
  });

  const holderIsPln = (code: string) =>
    eventually(async () => {
      expect((await track(hub, code)).holder).toContain('PLN');
    }, 'the complaint is with PLN');

  it('from the web form to the officer, and the answer is read on the tracking page', async () => {
    const citizen = await WebCitizen.open(browser, hub);
    const code = await citizen.file(complaint);
    await holderIsPln(code);
    expect((await takeAndAnswer(officer, hub, code, answer)).doors).toContain('halaman lacak');
    await eventually(async () => {
      expect(await citizen.read(code)).toContain('listrik menyala kembali');
    }, 'the answer is on the tracking page');
    await citizen.rate(code, 5);
    await eventually(async () => {
      expect(await citizen.read(code)).toContain('Laporan sudah selesai.');
    }, 'the citizen confirmed, so the case is closed');
    await citizen.close();
  }, 120_000);

  it.each([
    { door: 'sms' as const, address: '+6281211110001' },
    { door: 'telegram' as const, address: '700001' },
    { door: 'whatsapp' as const, address: 'ID.700001' },
    { door: 'messenger' as const, address: '710001' },
    { door: 'instagram' as const, address: '720001' },
    { door: 'email' as const, address: 'warga-e2e@warga.example' },
  ])(
    'by $door, and the answer comes back to the same phone',
    async ({ door, address }) => {
      const phone = new Phone(hub, door, address);
      await phone.write(complaint);
      const code = await phone.readCode();
      await holderIsPln(code);
      const { words } = await takeAndAnswer(officer, hub, code, answer);
      await eventually(async () => {
        expect(await phone.received()).toContain('listrik menyala kembali');
      }, 'the answer is on the phone');
      // What the officer was shown before is what has come.
      expect(words.map(inOneLine)).toEqual([expect.stringContaining('menyala kembali')]);
      expect(inOneLine(await phone.received())).toContain(inOneLine(words[0] ?? ''));
      await phone.write('PUAS 5');
      await eventually(async () => {
        expect((await track(hub, code)).status).toBe('closed');
      }, 'the citizen confirmed, so the case is closed');
    },
    120_000,
  );

  it('and nobody’s address or words stand in what the hub logs', async () => {
    await fileOnWeb(hub, `${complaint}. NIK saya 3171234567890123, hubungi 0812 9999 0001 atau warga@warga.example`);
    const logs = logsOfTheHub();
    expect(logs).toContain('"level":"info"');
    // Whole numbers: fewer digits in a row stand by chance in one of all the ids here.
    const numbers =
      /81211110001|812[ -]?9999[ -]?0001|3171234567890123|warga\.example|ID\.700001|(?<![\w.-])7[012]0001\b/;
    expect(logs + hub.said).not.toMatch(numbers);
    expect(logs).not.toMatch(/sejak kemarin malam|menyala kembali/i);
  });

  it('and of all secrets only the demonstration accounts are told, at the terminal and in no log', () => {
    const logs = logsOfTheHub();
    const { kept, accountPasswords } = secretsOfTheHub();
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter((secret) => logs.includes(secret) || hub.said.includes(secret))).toEqual([]);
    expect(accountPasswords.filter((password) => logs.includes(password))).toEqual([]);
    expect(accountPasswords.filter((password) => !hub.said.includes(password))).toEqual([]);
  });

  it('files the same request once, however often it is repeated at once', async () => {
    const filed = await Promise.all(Array.from({ length: 20 }, () => fileOnWeb(hub, complaint, 'the-same-key')));
    expect(new Set(filed.map(({ code }) => code)).size).toBe(1);
  });

  it('never shows the text of a complaint to whoever only knows the code', async () => {
    const { code } = await fileOnWeb(hub, 'Tetangga saya menolak membayar iuran, rahasiakan ini');
    const page = await (await fetch(`${hub.url}/lacak/${code}`)).text();
    expect(page).toContain(code);
    expect(page).not.toContain('menolak membayar iuran');
  });

  it('does not find a case of PLN for an officer of another company', async () => {
    const { code } = await fileOnWeb(hub, complaint);
    // The tracking page and the inbox hear of the assignment each by itself.
    const found = await eventually(async () => {
      const mine = await officer.request.get(`${hub.url}/api/casework/cases?view=open&q=${code}`);
      const { items } = (await mine.json()) as { items: { id: string; code: string }[] };
      return items.find((one) => one.code === code);
    }, 'the case is in the inbox of PLN');
    const other = await signIn(browser, hub, 'petugas-kci');
    expect((await other.request.get(`${hub.url}/api/casework/cases/${found.id}`)).status()).toBe(404);
  }, 60_000);
});
