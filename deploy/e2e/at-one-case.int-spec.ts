import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import { complaintAssigned } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { anEvent } from '#libs/testing';
import { aCase, aComplaint, places } from '../../services/casework/src/fixtures/a-complaint.js';
import { AnOfficersDesk } from './an-officers-desk.js';
import { looksRight, looksRightInBothLanguages } from './looks-right.js';

let at: AnOfficersDesk;
let casework: AnOfficersDesk['casework'];
let desk: AnOfficersDesk['desk'];
let sari: AnOfficersDesk['sari'];
beforeAll(async () => {
  at = await AnOfficersDesk.open();
  ({ casework, desk, sari } = at);
}, 120_000);
afterAll(() => at?.close());

describe('two officers at one case', () => {
  it('see each other come, write and leave by the stream, without the beat that says they are still there', async () => {
    const { caseId } = await aCase(casework, 'pln', { text: 'Gardu mendesis' });
    await at.act(caseId, { action: 'take' });
    const here = await desk.signInAs(sari);
    await here.addInitScript(`{
      const often = window.setInterval;
      window.setInterval = (run, ms, ...more) => (ms < 20_000 ? often(run, ms, ...more) : 0);
    }`);
    await here.goto(`/desk/cases/${caseId}`);
    await here.locator('.case-text', { hasText: 'Gardu mendesis' }).waitFor();
    const wati = await desk.signInAs(await casework.desk.signIn('officer', places.pln, 'Wati Rahayu'));
    await wati.goto(`/desk/cases/${caseId}`);
    const others = here.locator('.others-here');
    await expect(others).toHaveText('Wati Rahayu juga membuka aduan ini');
    for (const [button, told] of [
      [/^Catatan internal/, 'Wati Rahayu sedang menulis catatan internal'],
      [/^Jawab/, 'Wati Rahayu sedang menulis jawaban'],
    ] as const) {
      await wati.getByRole('button', { name: button }).click();
      await wati.locator('form.compose textarea').first().fill('Sudah ditinjau');
      await expect(others).toHaveText(told);
      casework.clock.advance(1_000);
    }
    await looksRightInBothLanguages(here, 'case-others-here');
    await wati.close({ runBeforeUnload: false });
    await expect(others).toHaveText('');
    await here.close();
  }, 60_000);
});

describe('an officer who looks for who the citizen is', () => {
  it('reads that no contact was given where none was, before saying why they ask', async () => {
    const page = await desk.signInAs(sari);
    for (const [reachable, given] of [
      [true, 'tersamar'],
      [false, 'tidak diberikan'],
    ] as const) {
      const { caseId } = await aCase(casework, 'pln', { anonymous: false, reachable });
      await page.goto(`/desk/cases/${caseId}`);
      await page.getByRole('tab', { name: 'Pelapor' }).click();
      for (const field of ['Telepon', 'E-mail'])
        await expect(page.locator('.citizen .facts > div', { hasText: field })).toContainText(given);
    }
    await expect(page.getByText('Pelapor tidak meninggalkan nomor telepon atau e-mail.')).toBeVisible();
    await looksRightInBothLanguages(page, 'case-no-contact');
    await page.close();
  }, 60_000);
});

describe('an officer who takes what the catalogue holds confidential, where nobody verifies', () => {
  it('decides of it in the same step, which begins with keeping it so', async () => {
    const complaintId = await aComplaint(casework, { text: 'Petugas meminta uang' });
    const institution = { code: 'pln', name: 'PT PLN', kind: 'bumn' as const };
    const reason = { ...anEvent(complaintAssigned).data.reason, sensitive: true };
    await casework.tell(complaintAssigned, complaintId, { assignmentId: uuidV7(), institution, reason });
    const opened = (await casework.said(complaintId)).find((one) => one.type === 'case.opened');
    const page = await desk.signInAs(sari);
    await page.goto(`/desk/cases/${opened?.data['caseId'] as string}`);
    await expect(page.getByText('Layanan yang peka')).toBeVisible();
    await page.getByRole('button', { name: /^Ambil/ }).click();
    const dialog = page.getByRole('dialog');
    const box = dialog.getByRole('checkbox', { name: 'Rahasiakan dari halaman publik' });
    await expect(box).toBeChecked();
    await looksRight(page, 'case-take-sensitive');
    await box.uncheck();
    await dialog.getByRole('button', { name: 'Ambil' }).click();
    await expect(page.getByText('Layanan yang peka')).toHaveCount(0);
    await expect(page.getByText('Rahasia', { exact: true })).toHaveCount(0);
    expect((await casework.said(complaintId)).at(-1)).toMatchObject({
      type: 'case.taken',
      data: { confidential: false },
    });
    await page.close();
  }, 60_000);
});

describe('a coordinator who opens a case', () => {
  it('asks for nothing that is refused', async () => {
    const { caseId } = await aCase(casework, 'pln', { text: 'Meteran dicabut' });
    await at.act(caseId, { action: 'take' });
    const page = await desk.signIn('coordinator', 'bp-bumn/');
    const refused: string[] = [];
    page.on('response', (one) => {
      if (one.status() === 403) refused.push(new URL(one.url()).pathname);
    });
    await page.goto(`/desk/cases/${caseId}`);
    await expect(page.getByRole('button', { name: /^Catatan internal/ })).toBeVisible();
    expect(refused).toEqual([]);
    await page.close();
  }, 60_000);
});

describe('an officer without a mouse', () => {
  it('stands in the first field of every form, leaves it by Escape, and is never sent back to the top of the page', async () => {
    const { caseId } = await aCase(casework, 'pln', { text: 'Tiang miring' });
    const page = await desk.signInAs(sari);
    await page.goto(`/desk/cases/${caseId}`);
    const panel = page.getByRole('region', { name: 'Tindakan' });
    await panel.getByRole('button', { name: /^Ambil/ }).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('dialog').getByRole('button', { name: 'Ambil' }).press('Enter');
    await page.getByText('Aduan Anda ambil.').waitFor();
    await expect(panel).toBeFocused();
    for (const [key, field] of [
      ['e', /^Rekan/],
      ['c', 'Jenis aduan'],
      ['m', /^Kode aduan yang dilanjutkan/],
      ['u', /^Dahulukan/],
      ['t', /^Ditunda sampai/],
      ['x', /^Alasan/],
      ['d', /^Unit/],
      ['n', /^Catatan internal/],
    ] as const) {
      await page.keyboard.press(key);
      await expect(panel.getByLabel(field).first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(panel.locator('form')).toHaveCount(0);
      await expect(panel).toBeFocused();
    }
    await page.close();
  }, 60_000);

  it('sees all keys at a glance, and stands where the list of them was called', async () => {
    const page = await desk.signInAs(sari);
    await page.goto('/desk/inbox?view=open');
    const row = page.locator('[data-row]').first();
    await row.waitFor();
    await page.keyboard.press('j');
    await expect(row).toBeFocused();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog');
    await help.waitFor();
    for (const language of ['id', 'en']) {
      await page.evaluate(`document.querySelector('.language button[lang=${language}]').click()`);
      await expect(help.getByRole('button', { name: language === 'id' ? 'Tutup' : 'Close' })).toBeFocused();
      const hidden = "(one => one.scrollHeight - one.clientHeight)(document.querySelector('dialog'))";
      await expect.poll(() => page.evaluate<number>(hidden)).toBeLessThanOrEqual(0);
    }
    await page.keyboard.press('Escape');
    await expect(row).toBeFocused();
    await page.close();
  }, 60_000);
});
