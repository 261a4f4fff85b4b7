import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { aBrowser, expect, textOf } from '#libs/browser';
import { eventually } from '#libs/testing';
import type { Browser, Page } from 'playwright-core';
import { track } from './a-citizen.js';
import { theHub } from './a-hub.js';
import { looksRight } from './looks-right.js';

const example = 'Listrik padam sejak kemarin malam di Sukamaju, PLN belum datang juga';

describe('somebody who tries the doors on the phone page', () => {
  const hub = theHub();
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await aBrowser();
    page = await (await browser.newContext({ locale: 'id-ID' })).newPage();
    await page.goto(`${hub.phoneUrl}/phone`);
    await page.getByRole('radio', { name: /Warga 3/ }).check();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });

  const received = () => page.getByRole('log').locator('.said.hub');

  it.each([
    { door: 'sms', tab: 'SMS 1708', why: 'by an example and the button' },
    { door: 'telegram', tab: 'Telegram', why: 'typed, by the Enter key' },
  ])(
    'files a complaint by $door, and reads the receipt there ($why)',
    async ({ door, tab }) => {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByText('Belum ada pesan.').waitFor();
      const message = page.getByRole('textbox', { name: 'Pesan' });
      if (door === 'sms') {
        await page.getByRole('button', { name: example }).click();
        await page.getByText(`${example.length} huruf · 1 SMS`).waitFor();
        await page.getByRole('button', { name: 'Kirim' }).click();
      } else {
        await message.fill(example);
        await message.press('Enter');
      }
      const receipt = received().filter({ hasText: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/ });
      const code = await textOf(receipt.first(), /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/);
      await eventually(async () => (await track(hub, code)).holder?.includes('PLN'), 'the complaint is with PLN');
      await expect(message).toHaveValue('');
      await looksRight(page, `phone-${door}`);
    },
    60_000,
  );

  it('files a complaint by an SMS that the operator itself brings, in several parts, and reads the receipt there', async () => {
    await page.getByRole('radio', { name: /Warga 4/ }).check();
    await page.getByRole('tab', { name: 'SMS 1708' }).click();
    await page.getByLabel('Lewat').selectOption('smpp');
    const long = `${example}. ${'Sudah berkali-kali kami laporkan. '.repeat(5)}`;
    await page.getByRole('textbox', { name: 'Pesan' }).fill(long);
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.locator('.said.citizen.sent').waitFor();
    // That it was sent on to somebody is told with its code, too, and may come at once.
    const receipt = received().filter({ hasText: /diterima, No [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/ });
    await expect(receipt).toHaveCount(1);
    await page.getByRole('radio', { name: /Warga 3/ }).check();
  }, 60_000);

  it('keeps what each citizen wrote and received by each door apart, over a reload', async () => {
    await page.reload();
    await page.getByText('Belum ada pesan.').waitFor();
    await page.getByRole('radio', { name: /Warga 3/ }).check();
    await received().first().waitFor();
    await expect(page.getByRole('log').locator('.said.citizen')).toHaveText([new RegExp(example)]);
  });

  it('is shown every door without a fault', async () => {
    const doors = ['sms', 'whatsapp', 'telegram', 'messenger', 'instagram', 'x', 'email'];
    await expect(page.getByRole('tab')).toHaveCount(doors.length);
    for (const door of doors) {
      const tab = page.locator(`[role=tab][data-door=${door}]`);
      await tab.click();
      await expect(tab).toHaveAttribute('aria-selected', 'true');
      await looksRight(page, `phone-empty-${door}`);
    }
  }, 120_000);
});
