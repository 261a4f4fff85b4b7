import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect, textOf } from '#libs/browser';
import { complaintAssigned, deadlineSet } from '#libs/contracts';
import { hubTimeZone, localDateOf, uuidV7 } from '#libs/domain';
import { anEvent } from '#libs/testing';
import type { Page } from 'playwright-core';
import { aCase, aComplaint, places, write } from '../../services/casework/src/fixtures/a-complaint.js';
import { AnOfficersDesk } from './an-officers-desk.js';
import { looksRightInBothLanguages, screens, takePicture } from './looks-right.js';

let at: AnOfficersDesk;
let casework: AnOfficersDesk['casework'];
let desk: AnOfficersDesk['desk'];
let sari: AnOfficersDesk['sari'];
let page: Page;
beforeAll(async () => {
  at = await AnOfficersDesk.open('Sari Wulandari Kusumaningtyas');
  ({ casework, desk, sari } = at);
  page = await desk.signInAs(sari);
}, 120_000);
afterAll(() => at?.close());

describe('an officer at the list', () => {
  it('sorts what goes before the rest to the top, and the address keeps it', async () => {
    const due = (days: number) => new Date(casework.clock.now().getTime() + days * 86_400_000).toISOString();
    const [soon, urgent] = [
      await aCase(casework, 'pln', { text: 'Tiang miring' }),
      await aCase(casework, 'pln', { text: 'Trafo berasap' }),
    ];
    for (const [one, days] of [
      [soon, 1],
      [urgent, 9],
    ] as const)
      await casework.tell(deadlineSet, one.complaintId, { kind: 'resolution', caseId: one.caseId, dueAt: due(days) });
    await at.act(urgent.caseId, { action: 'mark', priority: 'high' });
    await page.goto('/desk/inbox?view=open');
    const summaries = page.locator('.row-summary');
    await expect(summaries).toHaveText(['Tiang miring', 'Trafo berasap']);
    await page.getByLabel('Susunan daftar').selectOption('Yang didahulukan di atas');
    await expect(summaries).toHaveText(['Trafo berasap', 'Tiang miring']);
    await expect(page).toHaveURL(/[?&]sort=priority/);
    await page.reload();
    await expect(summaries).toHaveText(['Trafo berasap', 'Tiang miring']);
    await looksRightInBothLanguages(page, 'inbox-sorted');
  }, 60_000);

  it('on a phone reads who is away beside the time that is left, not over it', async () => {
    const deputy = await casework.desk.signIn('officer', places.pln, 'Budi Hartono Prasetyo Wibisono');
    const held = await aCase(casework, 'pln', { text: 'Kabel menjuntai' });
    const dueAt = new Date(casework.clock.now().getTime() + 3 * 86_400_000).toISOString();
    await casework.tell(deadlineSet, held.complaintId, { kind: 'resolution', caseId: held.caseId, dueAt });
    await at.act(held.caseId, { action: 'take' });
    const today = localDateOf(casework.clock.now(), hubTimeZone);
    await casework.admin.query('insert into access.absence values ($1, $2, $2, $1, now(), $3)', [
      ...[sari.staffId, today, deputy.staffId],
    ]);
    const phone = await desk.signInAs(deputy);
    await phone.goto('/desk/inbox?view=standing-in');
    await phone.setViewportSize({ width: 360, height: 740 });
    await phone.locator('.row-away').waitFor();
    const overlap = () =>
      phone.evaluate<number>(`(() => {
      const [chip, note] = ['.row-due .due', '.row-away'].map((one) => document.querySelector(one).getBoundingClientRect());
      const across = Math.min(chip.right, note.right) - Math.max(chip.left, note.left);
      const down = Math.min(chip.bottom, note.bottom) - Math.max(chip.top, note.top);
      return Math.max(0, across) * Math.max(0, down);
    })()`);
    await looksRightInBothLanguages(phone, 'inbox-away');
    await expect.poll(overlap).toBe(0);
    await casework.admin.query('delete from access.absence');
  }, 60_000);
});

describe('an officer who works a list down', () => {
  it('has it beside the case, goes from one to the next by a key, and loses no place when one leaves it', async () => {
    const texts = ['Gardu berdengung', 'Gardu terbuka', 'Gardu tergenang'];
    for (const text of texts) await aCase(casework, 'pln', { text });
    await page.goto('/desk/inbox?view=new&q=gardu');
    const rows = page.locator('.row-summary');
    await expect(rows).toHaveCount(3);
    const opened = (text: string) => page.locator('.case-text', { hasText: text }).waitFor();
    const [first = '', second = '', third = ''] = await Promise.all([0, 1, 2].map((at) => textOf(rows.nth(at))));
    for (const key of ['j', 'Enter']) await page.keyboard.press(key);
    await opened(first);
    await page.getByText('1 dari 3').waitFor();
    await expect(page.locator('.beside [aria-current]')).toContainText(first);
    await looksRightInBothLanguages(page, 'case-in-its-list');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('.beside').waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: 'Berikutnya' }).click();
    await opened(second);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.locator('.beside').waitFor();

    for (const key of ['a', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Jawab' }).waitFor();
    await page.locator('.beside li').nth(2).waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    await opened(third);
    await page.keyboard.press('k');
    await opened(first);
    await page.getByRole('link', { name: 'Kembali ke daftar' }).click();
    await page.locator('[data-row]').nth(1).waitFor();
    await expect(page).toHaveURL(/\?view=new&q=gardu$/);
  }, 60_000);

  it('is told when the list beside the case has come to its end', async () => {
    await aCase(casework, 'pln', { text: 'Sakelar meleleh' });
    await page.goto('/desk/inbox?view=new&q=meleleh');
    await page.locator('[data-row]').click();
    await page.getByRole('button', { name: 'Ambil' }).waitFor();
    for (const key of ['a', 'Enter']) await page.keyboard.press(key);
    await page.getByText('Tidak ada lagi aduan di tampilan ini.').waitFor();
    await looksRightInBothLanguages(page, 'case-at-the-end-of-its-list');
    await expect(page.locator('.beside li')).toHaveCount(0);
  }, 60_000);

  it('sees in the list where the citizen has written since, and no more once it was acted on', async () => {
    const held = await aCase(casework, 'pln', { text: 'Kabel putus' });
    await at.act(held.caseId, { action: 'take' });
    await page.goto('/desk/inbox?view=mine&q=putus');
    await page.locator('[data-row]').waitFor();
    await expect(page.locator('.unheeded-mark')).toHaveCount(0);
    await write(casework, held.complaintId, 'Kabelnya sekarang di jalan');
    await page.locator('[data-row] .unheeded-mark', { hasText: 'Pelapor menulis' }).waitFor();
    await looksRightInBothLanguages(page, 'inbox-unheeded');
    await at.act(held.caseId, { action: 'note', message: 'Regu sudah berangkat.' });
    await page.locator('.unheeded-mark').waitFor({ state: 'detached' });
  }, 60_000);

  it('answers without a mouse, and reads what was said apart from what happened', async () => {
    const held = await aCase(casework, 'pln', { text: 'Tiang roboh' });
    await at.act(held.caseId, { action: 'take' });
    await page.goto(`/desk/cases/${held.caseId}`);
    await page.getByRole('button', { name: 'Jawab' }).waitFor();
    await expect(page.locator('.beside')).toHaveCount(0);
    await page.keyboard.press('r');
    await page.keyboard.type('Petugas kami berangkat ke sana pagi ini.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Pilih dahulu: sementara atau akhir.').waitFor();
    for (const key of ['Space', 'Control+Enter']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Kirim jawaban' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Jawaban sementara terkirim.').waitFor();
    const entries = page.locator('.timeline .entry');
    await entries.nth(1).waitFor();
    await page.getByRole('tab', { name: 'Percakapan' }).click();
    await expect(entries).toHaveText([/Petugas kami berangkat/]);
    await looksRightInBothLanguages(page, 'case-conversation');
  }, 60_000);

  it.each(['desk', 'phone'] as const)(
    'is told what was done where nothing lies that is pressed next, on the screen of a %s',
    async (screen) => {
      for (const text of ['Sekring putus', 'Sekring hangus']) await aCase(casework, 'pln', { text });
      await page.setViewportSize(screens[screen]);
      await page.goto('/desk/inbox?view=new&q=sekring');
      await page.locator('[data-row]').first().click();
      await page.getByRole('button', { name: 'Ambil' }).waitFor();
      for (const key of ['a', 'Enter']) await page.keyboard.press(key);
      await page.locator('.toast-done').waitFor();
      await page.getByRole('button', { name: 'Jawab' }).waitFor();
      const covered = (within: string) =>
        page.evaluate<string[]>(`(() => {
          const toast = document.querySelector('.toast').getBoundingClientRect();
          return [...document.querySelectorAll('${within}')].filter((one) => {
            const { left, right, top, bottom } = one.getBoundingClientRect();
            return left < toast.right && right > toast.left && top < toast.bottom && bottom > toast.top;
          }).map((one) => one.innerText);
        })()`);
      expect(await covered(':is(.bar, .case-back, .case-head, .actions-buttons) :is(a, button)')).toEqual([]);
      await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
      await expect.poll(() => covered('main :is(a, button, input, [role=tab])')).toEqual([]);
      await page.getByRole('button', { name: 'Tutup pemberitahuan' }).press('Enter');
      await expect(page.locator('.toast')).toHaveCount(0);
      await page.setViewportSize(screens.desk);
    },
    60_000,
  );

  it('confirms the last look by the keys that opened it, but not by holding them down', async () => {
    const held = await aCase(casework, 'pln', { text: 'Tiang retak' });
    await at.act(held.caseId, { action: 'take' });
    await page.goto(`/desk/cases/${held.caseId}`);
    await page.getByRole('button', { name: 'Jawab' }).waitFor();
    await page.keyboard.press('r');
    await page.keyboard.type('Tiang yang retak diganti besok pagi.');
    await page.getByRole('radio', { name: 'Sementara' }).check();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith(`${held.caseId}/actions`)) sent.push(request.url());
    });
    await page.keyboard.down('Control');
    await page.keyboard.down('Enter');
    await expect(page.getByRole('button', { name: 'Kirim jawaban' })).toBeFocused();
    for (const key of ['Enter', 'Enter', 'Enter']) await page.keyboard.down(key);
    await page.keyboard.up('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(sent).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.getByText('Jawaban sementara terkirim.').waitFor();
    expect(sent).toHaveLength(1);
  }, 60_000);
});

describe('an officer who opens a case', () => {
  it('reads why it came here in the language of the desk', async () => {
    const complaintId = await aComplaint(casework);
    const institution = { code: 'pln', name: 'PT PLN', kind: 'bumn' as const };
    const said = { sentence: 'Anda menyebut “pln”.', sentenceEn: 'You mention “pln”.' };
    const reason = { ...anEvent(complaintAssigned).data.reason, ...said };
    await casework.tell(complaintAssigned, complaintId, { assignmentId: uuidV7(), institution, reason });
    const opened = (await casework.said(complaintId)).find((one) => one.type === 'case.opened');
    const own = await desk.signInAs(sari);
    await own.goto(`/desk/cases/${opened?.data['caseId'] as string}`);
    await own.getByText(said.sentence).waitFor();
    await looksRightInBothLanguages(own, 'case-reason');
    await own.locator('.language button[lang=en]').click();
    await own.getByText(said.sentenceEn).waitFor();
    await expect(own.getByText(said.sentence)).toHaveCount(0);
    await own.context().close();
  }, 60_000);
});

describe('an officer whose case is told elsewhere too', () => {
  it('is told why it cannot go on with one that is closed', async () => {
    const other = await aCase(casework, 'pln', { text: 'Genset gardu berisik di Gang Flamboyan Cihideung' });
    await at.act(other.caseId, { action: 'archive', reason: 'spam', message: 'Bukan laporan.' });
    const one = await aCase(casework, 'pln', { text: 'Gang Flamboyan Cihideung: genset gardu berisik' });
    await page.goto(`/desk/cases/${one.caseId}`);
    await page.getByRole('tab', { name: 'Aduan serupa (1)' }).click();
    await page.locator('.similar li').getByText('tidak dapat digabungkan ke sana').waitFor();
    await expect(page.getByRole('button', { name: /^Gabungkan ke/ })).toHaveCount(0);
    await looksRightInBothLanguages(page, 'case-similar-closed');
  }, 60_000);

  it('sees those of a unit below with its name, and of the others how many there are', async () => {
    const one = await aCase(casework, 'pln', { text: 'Menara seluler ambruk dekat pasar Kranggan' });
    await aCase(casework, 'pln-icon-plus', { text: 'Menara seluler pasar Kranggan ambruk' });
    const foreign = await aCase(casework, 'kai', { text: 'Pasar Kranggan: menara seluler ambruk' });
    await page.goto(`/desk/cases/${one.caseId}`);
    await page.getByRole('tab', { name: 'Aduan serupa (2)' }).click();
    await page.locator('.similar li').getByText('PT pln-icon-plus').waitFor();
    await page.getByText('1 serupa di instansi lain').waitFor();
    await expect(page.locator('.similar li')).toHaveCount(1);
    await looksRightInBothLanguages(page, 'case-similar-elsewhere');
    const atKai = await desk.signInAs(await casework.desk.signIn('officer', places.kai));
    await atKai.goto(`/desk/cases/${foreign.caseId}`);
    await atKai.getByRole('tab', { name: 'Aduan serupa (2)' }).click();
    await atKai.getByText('2 serupa di instansi lain').waitFor();
    await expect(atKai.locator('.similar li')).toHaveCount(0);
    await atKai.context().close();
  }, 60_000);
});

describe('an officer who takes a case away on paper', () => {
  it('sees how many say the same before looking, and prints all of it, with who and when, whichever tab is open', async () => {
    const one = await aCase(casework, 'pln', { text: 'Travo simpang Melati meledak, gang Anggrek gelap semua' });
    await aCase(casework, 'pln', { text: 'Travo di simpang Melati meledak lalu seluruh gang Anggrek gelap' });
    await at.act(one.caseId, { action: 'note', message: 'Regu jaga dihubungi.' });
    await page.goto(`/desk/cases/${one.caseId}`);
    await page.getByRole('tab', { name: 'Aduan serupa (1)' }).click();
    await page.locator('.similar li').waitFor();
    await looksRightInBothLanguages(page, 'case-similar-counted');
    await expect(page.locator('.print-mark')).toHaveCount(0);
    await page.evaluate(`new MutationObserver(() => {
      if (document.querySelector('.print-mark')) window.onPaper = document.body.innerText;
    }).observe(document.body, { childList: true, subtree: true })`);
    await page.pdf();
    const onPaper = () => page.evaluate<string | undefined>('window.onPaper');
    await expect.poll(onPaper).toMatch(/Dicetak oleh Sari Wulandari Kusumaningtyas, .*2026/);
    expect(await onPaper()).toContain('Regu jaga dihubungi.');
    await page.locator('.similar li').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.print-mark').waitFor();
    await takePicture(page, 'case-on-paper');
    await page.emulateMedia({ media: 'screen' });
  }, 60_000);
});
