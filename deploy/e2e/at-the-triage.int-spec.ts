import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import type { Page } from 'playwright-core';
import { complaintAddedTo, ownerAwaited } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { eventually } from '#libs/testing';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { RoutedComplaint } from '../../services/router/src/complaints/routed-complaint.entity.js';
import { ARouter } from '../../services/router/src/fixtures/a-router.js';
import { ADeskToLookAt, deskEnvironment } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages } from './looks-right.js';
import { assertOnlyText, hostile, listenForViolations } from './hostile-text.js';

let router: ARouter;
let desk: ADeskToLookAt;
beforeAll(async () => {
  router = await ARouter.start({ services: [DeskModule], environment: deskEnvironment });
  await router.hearDirectory();
  desk = await ADeskToLookAt.open(router.hub, router.staff);
}, 120_000);
afterAll(async () => {
  await desk?.close();
  await router?.stop();
});

describe('what a citizen wrote with a script in it', () => {
  it('is text wherever the triage desk reads it, and the browser has nothing to forbid', async () => {
    const words = { title: hostile('judul'), text: hostile('isi'), place: hostile('tempat') };
    const id = await router.fileAs(words);
    await router.fileAs(words);
    const entryId = uuidV7();
    const addition = await router.vault.seal(router.admin, id, `addition:${entryId}`, hostile('tambahan'));
    const addedAt = router.clock.now().toISOString();
    await router.tell(complaintAddedTo, id, { entryId, text: addition, attachments: [], addedAt });

    const page = await desk.signIn('triage', 'panrb/');
    await listenForViolations(page);
    await page.goto(`/desk/triage?item=${id}`);
    // The queue shows how it begins.
    await page.locator('.triage-queue [data-row]', { hasText: '"><script>window.ran=1</script>' }).first().waitFor();
    const story = page.locator('.triage');
    for (const which of ['judul', 'isi', 'tempat', 'tambahan'])
      await story.getByText(`>${which}</a>`).first().waitFor();
    await looksRightInBothLanguages(page, 'triage-hostile');
    await assertOnlyText(page);
    // Nobody else listens in the test that follows.
    await page.context().close();
  }, 60_000);
});

describe('the triage desk', () => {
  it('says why no rule could decide in the language of the reader', async () => {
    const page = await desk.signIn('triage', 'panrb/');
    const id = await router.file('PLN dan Telkom saling lempar soal tiang miring');
    await page.goto(`/desk/triage?item=${id}`);
    const why = page.locator('.triage-why');
    await expect(why).toContainText('seperti dijelaskan kepada pelapor');
    await expect(why.locator('[lang=id]')).toHaveText(/petugas/);
    await looksRightInBothLanguages(page, 'triage-reason');
    await page.locator('.language button[lang=en]').click();
    await expect(why.locator('[lang=en]')).toHaveText(/officer/);
    await expect(why).not.toHaveText(/petugas/);
    await page.context().close();
  }, 60_000);

  it('shows first what is due first, with the time that is left, and marks what is late', async () => {
    const page = await desk.signIn('triage', 'panrb/');
    await page.clock.setFixedTime(router.clock.now());
    const [calm, late] = [await router.file('urusan yang masih lama'), await router.file('urusan yang lewat')];
    await router.tell(ownerAwaited, calm, {
      triageDueAt: '2026-11-26T17:00:00.000Z',
      totalDueAt: '2026-12-11T17:00:00.000Z',
    });
    await router.tell(ownerAwaited, late, {
      triageDueAt: '2026-11-26T17:00:00.000Z',
      totalDueAt: '2026-11-20T17:00:00.000Z',
    });
    await page.goto(`/desk/triage?item=${late}`);
    const rows = page.locator('.triage-queue [data-row]');
    await rows.filter({ hasText: 'urusan yang masih lama' }).getByText('sisa 3 hari kerja').waitFor();
    await rows
      .first()
      .filter({ hasText: 'urusan yang lewat' })
      .locator('.due-late')
      .getByText('lewat 1 hari kerja')
      .waitFor();
    await expect(page.locator('.triage-code .due')).toContainText('lewat 1 hari kerja');
    await looksRightInBothLanguages(page, 'triage-due');
    await page.context().close();
  }, 60_000);

  it('keeps open what somebody has begun to decide, whatever comes before it in the queue', async () => {
    const page = await desk.signIn('triage', 'panrb/');
    await page.clock.setFixedTime(router.clock.now());
    const dueOn = (day: string) => ({ triageDueAt: `${day}T17:00:00.000Z`, totalDueAt: '2026-12-11T17:00:00.000Z' });
    await router.tell(ownerAwaited, await router.file('urusan yang dibuka'), dueOn('2026-11-09'));
    await page.goto('/desk/triage');
    await page.locator('.triage-text', { hasText: 'urusan yang dibuka' }).waitFor();
    await page.getByRole('textbox', { name: /Alasan/ }).fill('Sudah saya telepon.');
    await router.tell(ownerAwaited, await router.file('urusan yang lebih genting'), dueOn('2026-11-05'));
    await expect(page.locator('.triage-queue [data-row]').first()).toContainText('urusan yang lebih genting');
    await expect(page.locator('.triage-text')).toContainText('urusan yang dibuka');
    await expect(page.getByRole('textbox', { name: /Alasan/ })).toHaveValue('Sudah saya telepon.');
    await page.context().close();
  }, 60_000);

  it('finds a complaint by its code, in the field, by Ctrl-K and by a link, in whichever queue it waits', async () => {
    const page = await desk.signIn('triage', 'panrb/');
    const id = await router.file('Selamat, Anda menang undian! Klik https://undian.example sekarang');
    const [{ code } = { code: '' }] = await router.admin.query<{ code: string }[]>(
      'select code from router.routed_complaint where id = $1',
      [id],
    );
    const row = page.locator('.triage-queue [data-row]', { hasText: code });
    await page.goto('/desk/triage');
    await page.getByRole('searchbox').fill(code.slice(0, 6).toLowerCase());
    await row.click();
    await page.locator('.triage-code .code', { hasText: code }).waitFor();
    await looksRightInBothLanguages(page, 'triage-found');
    await page.getByRole('searchbox').fill('0000');
    await page.getByText('Tidak ada yang menunggu dengan kode itu').waitFor();
    await page.getByRole('searchbox').fill('');
    await page.locator('.triage-tabs [aria-current]').waitFor();

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').or(page.getByRole('dialog').getByRole('textbox')).fill(code);
    await page.getByRole('option', { name: code }).click();
    await page.locator('.triage-code .code', { hasText: code }).waitFor();
    await expect(row).toHaveCount(1);

    // A link to it, while the queue beside it does not hold it: nobody is told that it was decided because it cannot be asked for now.
    const asked = /api\/router\/triage\?.*item=/;
    await page.route(asked, (route) => route.abort());
    await page.goto(`/desk/triage?item=${id}`);
    const again = page.locator('.triage').getByRole('button', { name: 'Coba lagi' });
    await again.waitFor();
    await expect(page.getByText('sudah tidak menunggu')).toHaveCount(0);
    await page.unroute(asked);
    await again.click();
    await page.locator('.triage-code .code', { hasText: code }).waitFor();
    await expect(row).toHaveCount(0);
    await page.context().close();
  }, 60_000);

  it('speaks to a citizen in the language of the complaint, whatever the desk is read in', async () => {
    const page = await desk.signIn('triage', 'panrb/');
    const id = await router.file('somebody has taken my bag', { language: 'en' });
    await page.goto(`/desk/triage?item=${id}`);
    await page.getByRole('button', { name: /^Arsipkan/ }).click();
    await page.getByLabel('Karena').selectOption('not-a-complaint');
    const reason = page.getByRole('textbox', { name: /Alasan untuk pelapor/ });
    await expect(reason).toHaveValue(/^Your message is no complaint/);
    await page.getByLabel('Karena').selectOption('spam');
    await expect(reason).toHaveValue(/^Your message reads as advertising/);
    await reason.fill('This belongs to the police.');
    await page.getByLabel('Karena').selectOption('archived');
    await expect(reason).toHaveValue('This belongs to the police.');
    await page.getByLabel('Karena').selectOption('not-a-complaint');
    await looksRightInBothLanguages(page, 'triage-archive');
    await page.getByRole('button', { name: 'Batal', exact: true }).click();
    await page.getByRole('button', { name: /^Tanya pelapor/ }).click();
    await page.getByRole('button', { name: 'In which regency or city did it happen?' }).waitFor();
    await page.context().close();
  }, 60_000);

  it('keeps a question that a colleague has asked first, says so, and opens no second one by its key', async () => {
    const page = await desk.signIn('triage', 'panrb/');
    const id = await router.file('PLN dan Telkom saling lempar soal tiang roboh');
    await page.goto(`/desk/triage?item=${id}`);
    const item = page.locator('.triage-item');
    await expect(item.locator('.triage-text')).toContainText('tiang roboh');
    await page.keyboard.press('q');
    const question = item.getByRole('textbox', { name: /Pertanyaan kepada pelapor/ });
    await question.fill('Di jalan apa tiangnya?');
    const colleague = await router.staff.signIn('triage', 'panrb/');
    const asked = await colleague.post(`triage/${id}/ask`, { question: 'Sejak kapan tiangnya roboh?' });
    expect(asked.status).toBeLessThan(300);
    await expect(page.locator('.triage-queue')).not.toContainText('tiang roboh');
    await item.getByRole('button', { name: 'Kirim pertanyaan' }).click();
    await expect(item.getByRole('alert')).toContainText('Pelapor sudah ditanya dan belum menjawab.');
    await expect(question).toHaveValue('Di jalan apa tiangnya?');
    await question.press('Escape');
    await expect(item).toBeFocused();
    await page.keyboard.press('q');
    await page.keyboard.press('x');
    await expect(item.getByRole('textbox', { name: /Alasan untuk pelapor/ })).toBeFocused();
    await page.context().close();
  }, 60_000);

  it('says why a decision on many was not undone, and lets it be tried again', async () => {
    const page = await desk.signIn('triage', 'panrb/');
    const id = await router.file('PLN dan Telkom saling lempar soal tiang berkarat');
    const alike = { ...{ complaintId: uuidV7(), code: 'SLR-0000' }, text: 'Tiang berkarat', likeness: 0.9 };
    await page.route(`**/${id}/similar`, (route) => route.fulfill({ json: { items: [alike] } }));
    await page.route('**/api/router/bulk-decisions', (route) => route.fulfill({ json: { id } }));
    const undone = '**/api/router/bulk-decisions/*/undo';
    await page.route(undone, (route) => route.abort());
    await page.goto(`/desk/triage?item=${id}`);
    await page.getByLabel('Putuskan semuanya sekaligus').check();
    await page.locator('.triage-text').click();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    const undo = page.locator('.toast').getByRole('button', { name: 'Batalkan' });
    await undo.click();
    const notYet = page.locator('.toast', { hasText: 'Belum dibatalkan. Tidak ada jawaban dari server.' });
    await expect(notYet).toHaveCount(1);
    await page.unroute(undone);
    await page.route(undone, (route) => route.fulfill({ json: {} }));
    await notYet.getByRole('button', { name: 'Batalkan' }).click();
    await expect(page.locator('.toast', { hasText: 'Keputusan dibatalkan.' })).toHaveCount(1);
    await page.context().close();
  }, 60_000);

  it('puts none of those that are just being decided before anybody, and says so where one is open', async () => {
    const [mine, theirs] = [await desk.signIn('triage', 'panrb/'), await desk.signIn('triage', 'panrb/')];
    const ids: string[] = [];
    for (const day of ['01', '02', '03']) {
      const id = await router.file(`PLN dan Telkom saling lempar soal tiang keropos di blok ${day}`);
      const totalDueAt = `2026-12-${day}T17:00:00.000Z`;
      await router.tell(ownerAwaited, id, { triageDueAt: totalDueAt, totalDueAt });
      ids.push(id);
    }
    const [first = '', second = '', third = ''] = ids;
    await theirs.goto(`/desk/triage?item=${second}`);
    await theirs.getByRole('textbox', { name: /Alasan/ }).fill('Sudah saya telepon.');
    await mine.goto(`/desk/triage?item=${first}`);
    await mine.locator('.triage-similar li', { hasText: 'blok 02' }).getByRole('checkbox').check();
    await mine.locator('.triage-text').click();
    await mine.keyboard.press('1');
    await mine.keyboard.press('Enter');
    await mine.getByText('2 aduan akan diputuskan dalam 10 detik.').waitFor();
    const rows = (page: Page) => page.locator('.triage-queue [data-row]', { hasText: 'keropos' });
    await expect(mine.locator('.triage-text')).toContainText('blok 03');
    await expect(mine).toHaveURL(new RegExp(`item=${third}`));
    await expect(rows(mine)).toHaveCount(1);
    await expect(mine.locator('.triage-similar', { hasText: 'keropos' })).toHaveCount(0);
    await expect(rows(theirs)).toHaveCount(1);
    const told = theirs.getByRole('status').filter({ hasText: 'Sedang diputuskan bersama aduan lain' });
    await expect(told).toBeInViewport({ ratio: 1 });
    await expect(theirs.getByRole('textbox', { name: /Alasan/ })).toHaveValue('Sudah saya telepon.');
    await looksRightInBothLanguages(theirs, 'triage-being-decided');
    await mine.locator('.toast').getByRole('button', { name: 'Batalkan' }).click();
    await expect(rows(mine)).toHaveCount(3);
    await expect(rows(theirs)).toHaveCount(3);
    await expect(told).toHaveCount(0);
    for (const page of [mine, theirs]) await page.context().close();
  }, 60_000);

  it('names which of many was not decided with the others', async () => {
    const page = await desk.signIn('triage', 'panrb/');
    await page.clock.install();
    const id = await router.file('PLN dan Telkom saling lempar soal tiang bengkok');
    const alike = { ...{ complaintId: uuidV7(), code: 'SLR-0000' }, text: 'Tiang bengkok', likeness: 0.9 };
    await page.route(`**/${id}/similar`, (route) => route.fulfill({ json: { items: [alike] } }));
    await page.route('**/api/router/bulk-decisions', (route) => route.fulfill({ json: { id } }));
    await page.route('**/api/router/bulk-decisions/*', (route) =>
      route.fulfill({ json: { state: 'applied', failed: { [alike.complaintId]: 'triage.already-decided' } } }),
    );
    await page.goto(`/desk/triage?item=${id}`);
    await page.getByLabel('Putuskan semuanya sekaligus').check();
    await page.locator('.triage-text').click();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.getByText('2 aduan akan diputuskan dalam 10 detik.').waitFor();
    await page.clock.fastForward(12_000);
    const told = page.getByText('Tidak ikut diputuskan: SLR-0000 (sudah diputuskan orang lain atau dicabut).');
    await expect(told).toBeVisible();
    await page.context().close();
  }, 60_000);

  it('shows what came between its first look and the moment from which it hears of changes', async () => {
    const page = await desk.signIn('triage', 'panrb/');
    const hears = Promise.withResolvers<undefined>();
    await page.route('**/api/router/stream', async (route) => {
      await hears.promise;
      await route.continue();
    });
    await router.fileAs({ title: 'Aneh', text: 'Ada yang aneh di sini', place: 'Sukamaju' });
    await page.goto('/desk/triage');
    await page.locator('.triage-queue [data-row]', { hasText: 'Ada yang aneh di sini' }).waitFor();
    await router.fileAs({ title: 'Susulan', text: 'Ini menyusul kemudian', place: 'Sukamaju' });
    hears.resolve(undefined);
    const later = page.locator('.triage-queue [data-row]', { hasText: 'Ini menyusul kemudian' });
    await expect(later).toHaveCount(1);
  }, 60_000);

  it('reaches whatever waits, also behind the first page of a long queue', async () => {
    const page = await desk.signIn('triage', 'panrb/');
    for (let n = 0; n < 50; n++) {
      router.clock.advance(1_000);
      await router.file('tolong');
    }
    router.clock.advance(1_000);
    await router.file('yang paling akhir');
    await page.goto('/desk/triage');
    const last = page.locator('.triage-queue [data-row]', { hasText: 'yang paling akhir' });
    await page.locator('.triage-queue').getByRole('button', { name: 'Muat lagi' }).click();
    await last.click();
    const shown = page.locator('.triage-text', { hasText: 'yang paling akhir' });
    await expect(shown).toHaveCount(1);
    await page.context().close();
  }, 60_000);
});

describe('a complaint like others that already have an owner', () => {
  it('is given to the same with one key, with that as the reason', async () => {
    const page = await desk.signIn('triage', 'panrb/');
    const id = await router.file('Air ledeng keruh di Cempaka Asri, sudah dua hari');
    // What has an owner is asked of casework, which is not here.
    const ofOwner = { institution: 'pgn', institutionName: 'PT PGN', count: 12, open: 3, answered: 5, closed: 4 };
    await page.route(`**/api/casework/complaints/${id}/decided-alike`, (route) =>
      route.fulfill({ json: { items: [ofOwner] } }),
    );
    // The queue of the test before this one is long.
    const { code } = await router.db.getRepository(RoutedComplaint).findOneByOrFail({ id });
    await page.goto(`/desk/triage?code=${code}`);
    const before = page.getByRole('group', { name: 'Aduan serupa sebelumnya' });
    await expect(before).toContainText('12 aduan serupa dalam 30 hari menjadi milik PT PGN');
    await expect(before).toContainText('3 dikerjakan, 5 dijawab, 4 selesai');
    await looksRightInBothLanguages(page, 'triage-decided-alike');
    await page.keyboard.press('0');
    await expect(page.getByRole('button', { name: 'Salurkan ke PT PGN' })).toBeFocused();
    await page.keyboard.press('Enter');
    const assigned = await eventually(async () => (await router.said(id))[1], 'it was assigned');
    expect(assigned.data).toMatchObject({ institution: { code: 'pgn' } });
    await page.context().close();
  }, 60_000);
});

describe('a triage officer without a mouse', () => {
  it('leaves a form by Escape, and stands at the complaint that comes next', async () => {
    const page = await desk.signIn('triage', 'panrb/');
    const id = await router.file('PLN dan Telkom saling lempar soal tiang kusut');
    const next = await router.file('PLN dan Telkom saling lempar soal tiang miring');
    // Before all that other tests have left waiting, of which there is more than a page.
    for (const [one, totalDueAt] of [
      [id, '2026-11-01T17:00:00.000Z'],
      [next, '2026-11-02T17:00:00.000Z'],
    ] as const)
      await router.tell(ownerAwaited, one, { triageDueAt: totalDueAt, totalDueAt });
    await page.goto(`/desk/triage?item=${id}`);
    const item = page.locator('.triage-item');
    await expect(item.locator('.triage-text')).toContainText('tiang kusut');
    for (const key of ['q', 'x']) {
      await page.keyboard.press(key);
      await expect(item.locator('textarea')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(item.getByRole('button', { name: /^Tanya pelapor/ })).toBeVisible();
      await expect(item).toBeFocused();
    }
    // The queue may hear of the decision before the page has its answer.
    await page.route(`**/api/router/triage/${id}/assign`, async (route) => {
      const response = await route.fetch();
      await expect(page.locator('.triage-queue')).not.toContainText('tiang kusut');
      await route.fulfill({ response });
    });
    const refused: string[] = [];
    page.on('response', (response) => {
      if (response.url().includes(`/${id}/similar`) && response.status() >= 400) refused.push(response.url());
    });
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await expect(item.locator('.triage-text')).toContainText('tiang miring');
    await expect(item).toBeFocused();
    expect(refused).toEqual([]);
    await page.context().close();
  }, 60_000);
});
