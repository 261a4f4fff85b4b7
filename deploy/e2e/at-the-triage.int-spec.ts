import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintAddedTo, ownerAwaited } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { eventually } from '#libs/testing';
import { DeskModule } from '../../services/desk/src/desk.module.js';
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
    expect(await why.locator('[lang=id]').innerText()).toMatch(/petugas/);
    await looksRightInBothLanguages(page, 'triage-reason');
    await page.locator('.language button[lang=en]').click();
    expect(await why.locator('[lang=en]').innerText()).toMatch(/officer/);
    expect(await why.innerText()).not.toMatch(/petugas/);
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
      .getByText('lewat 2 hari')
      .waitFor();
    expect(await page.locator('.triage-code .due').innerText()).toContain('lewat 2 hari');
    await looksRightInBothLanguages(page, 'triage-due');
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
    await eventually(async () => {
      expect(await later.count()).toBe(1);
    }, 'what came in between is shown');
  }, 60_000);
});
