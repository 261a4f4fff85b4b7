import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect, textOf } from '#libs/browser';
import { complaintAssigned, deadlineSet } from '#libs/contracts';
import { hubTimeZone, localDateOf, uuidV7 } from '#libs/domain';
import { anEvent, type Browser } from '#libs/testing';
import type { Page } from 'playwright-core';
import { ACasework } from '../../services/casework/src/fixtures/a-casework.js';
import {
  aCase,
  aComplaint,
  places,
  tellOfInstitutions,
  write,
} from '../../services/casework/src/fixtures/a-complaint.js';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { ADeskToLookAt, deskEnvironment } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages, takePicture } from './looks-right.js';

const pdf = '%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n';
let casework: ACasework;
let desk: ADeskToLookAt;
let sari: Browser;
let page: Page;
beforeAll(async () => {
  casework = await ACasework.start({ services: [DeskModule], environment: deskEnvironment });
  await tellOfInstitutions(casework);
  sari = await casework.desk.signIn('officer', places.pln, 'Sari Wulandari Kusumaningtyas');
  desk = await ADeskToLookAt.open(casework.hub, casework.desk);
  page = await desk.signInAs(sari);
}, 120_000);
afterAll(async () => {
  await desk?.close();
  await casework?.stop();
});

async function act(caseId: string, body: object) {
  const path = `/api/casework/cases/${caseId}`;
  const { etag } = await sari.get(path);
  await sari.post(`${path}/actions`, body, { 'if-match': etag ?? '' });
}

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
    await act(urgent.caseId, { action: 'mark', priority: 'high' });
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
    await act(held.caseId, { action: 'take' });
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

describe('an officer who attached a file and wrote nothing yet', () => {
  it('finds the form open again with it, also at another computer', async () => {
    const held = await aCase(casework, 'pln', { text: 'Meteran mati' });
    await act(held.caseId, { action: 'take' });
    await sari.upload(`/api/casework/cases/${held.caseId}/files`, new Blob([pdf], { type: 'application/pdf' }));
    const elsewhere = await desk.signInAs(sari);
    await elsewhere.goto(`/desk/cases/${held.caseId}`);
    await elsewhere.getByRole('button', { name: 'Hapus lampiran 1' }).waitFor();
    await expect(elsewhere.locator('.compose-citizen textarea').first()).toHaveValue('');
    await looksRightInBothLanguages(elsewhere, 'case-files-waiting');
    await elsewhere.getByRole('button', { name: 'Hapus lampiran 1' }).click();
    await elsewhere.getByRole('button', { name: 'Hapus lampiran 1' }).waitFor({ state: 'detached' });
    await elsewhere.reload();
    // What can be done stands there once it is known what was begun.
    await elsewhere.getByRole('button', { name: 'Jawab' }).waitFor();
    await expect(elsewhere.locator('.compose-citizen')).toHaveCount(0);
  }, 60_000);
});

describe('an officer who asks', () => {
  it('sends a form with the question, and keeps what is attached to the answer apart', async () => {
    const { caseId, complaintId } = await aCase(casework, 'pln', { text: 'Token listrik ditolak' });
    await act(caseId, { action: 'take' });
    await page.goto(`/desk/cases/${caseId}`);
    const first = page.getByRole('button', { name: 'Hapus lampiran 1' });
    for (const button of [/^Jawab/, /^Tanya pelapor/]) {
      await page.getByRole('button', { name: button }).click();
      await first.waitFor({ state: 'detached' });
      await page.locator('input[type=file]').setInputFiles({
        ...{ name: 'formulir.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) },
      });
      await first.waitFor();
    }
    await page.getByRole('button', { name: 'Hapus lampiran 2' }).waitFor({ state: 'detached' });
    await page.locator('form.compose textarea').first().fill('Mohon isi formulir ini.');
    await looksRightInBothLanguages(page, 'case-question-with-file');
    await page.getByRole('button', { name: /^(Periksa|Lanjut)/ }).click();
    await page.getByRole('dialog').locator('.attachments a').waitFor();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Kirim/ })
      .click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('.entry-public .attachments').waitFor();
    expect((await casework.said(complaintId)).at(-1)).toMatchObject({
      type: 'case.asked',
      data: { attachments: [{ mediaType: 'application/pdf', keeper: 'casework' }] },
    });
  }, 60_000);
});

describe('an officer who began a note after an answer', () => {
  it('finds both at another computer, the later one open, and is told of the other', async () => {
    const { caseId } = await aCase(casework, 'pln', { text: 'Kawat longgar' });
    await act(caseId, { action: 'take' });
    await page.goto(`/desk/cases/${caseId}`);
    for (const [button, words] of [
      [/^Jawab/, 'Regu sudah berangkat'],
      [/^Catatan internal/, 'Tanya gudang'],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await page.locator('form.compose textarea').first().fill(words);
      await page.getByText(/draf tersimpan$/).waitFor();
      casework.clock.advance(1_000);
    }
    const elsewhere = await desk.signInAs(sari);
    await elsewhere.goto(`/desk/cases/${caseId}`);
    await elsewhere.getByText('Anda juga punya draf untuk: Jawab.').waitFor();
    const field = elsewhere.locator('form.compose textarea').first();
    await expect(field).toHaveValue('Tanya gudang');
    await looksRightInBothLanguages(elsewhere, 'case-two-drafts');
    await elsewhere.getByRole('button', { name: /^Jawab/ }).click();
    await expect(field).toHaveValue('Regu sudah berangkat');
    await elsewhere.close();
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
    await act(held.caseId, { action: 'take' });
    await page.goto('/desk/inbox?view=mine&q=putus');
    await page.locator('[data-row]').waitFor();
    await expect(page.locator('.unheeded-mark')).toHaveCount(0);
    await write(casework, held.complaintId, 'Kabelnya sekarang di jalan');
    await page.locator('[data-row] .unheeded-mark', { hasText: 'Pelapor menulis' }).waitFor();
    await looksRightInBothLanguages(page, 'inbox-unheeded');
    await act(held.caseId, { action: 'note', message: 'Regu sudah berangkat.' });
    await page.locator('.unheeded-mark').waitFor({ state: 'detached' });
  }, 60_000);

  it('answers without a mouse, and reads what was said apart from what happened', async () => {
    const held = await aCase(casework, 'pln', { text: 'Tiang roboh' });
    await act(held.caseId, { action: 'take' });
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
    await act(other.caseId, { action: 'archive', reason: 'spam', message: 'Bukan laporan.' });
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
    await act(one.caseId, { action: 'note', message: 'Regu jaga dihubungi.' });
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
