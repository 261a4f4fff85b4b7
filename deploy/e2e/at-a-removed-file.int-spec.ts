import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import { complaintFileRemoved } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { ACasework } from '../../services/casework/src/fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions } from '../../services/casework/src/fixtures/a-complaint.js';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { ADeskToLookAt, deskEnvironment } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages } from './looks-right.js';

let casework: ACasework;
let desk: ADeskToLookAt;
beforeAll(async () => {
  casework = await ACasework.start({ services: [DeskModule], environment: deskEnvironment });
  await tellOfInstitutions(casework);
  desk = await ADeskToLookAt.open(casework.hub, casework.desk);
}, 120_000);
afterAll(async () => {
  await desk?.close();
  await casework?.stop();
});

describe('an officer whose citizen sent a file with a virus', () => {
  it('reads that it is gone where it stood, and is offered the others', async () => {
    const file = (id: string) => ({
      id,
      mediaType: 'image/png',
      bytes: 70,
      sha256: '0'.repeat(64),
      door: 'web' as const,
    });
    const [gone, whole] = [uuidV7(), uuidV7()];
    const { caseId, complaintId } = await aCase(casework, 'pln', { attachments: [file(gone), file(whole)] });
    await casework.tell(complaintFileRemoved, complaintId, { fileId: gone });
    const page = await desk.signIn('officer', places.pln);
    await page.goto(`/desk/cases/${caseId}`);
    await page.getByText('Lampiran 1: dihapus karena mengandung virus').waitFor();
    await page.locator('.entry', { hasText: 'Berkas pelapor dihapus: mengandung virus' }).waitFor();
    const link = page.locator('.attachments a');
    await expect(link).toHaveAttribute('href', `/api/intake-web/attachments/${whole}`);
    await looksRightInBothLanguages(page, 'case-file-removed');
  }, 60_000);
});
