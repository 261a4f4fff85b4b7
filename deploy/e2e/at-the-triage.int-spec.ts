import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { complaintAddedTo } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { ARouter } from '../../services/router/src/fixtures/a-router.js';
import { ADeskToLookAt, deskEnvironment, expectFitToSee } from './a-desk-to-look-at.js';
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
    await expectFitToSee(page, 'triage-hostile');
    await assertOnlyText(page);
  }, 60_000);
});
