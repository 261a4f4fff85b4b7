import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import { deadlineEscalated } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { ACasework } from '../../services/casework/src/fixtures/a-casework.js';
import { aCase, tellOfInstitutions } from '../../services/casework/src/fixtures/a-complaint.js';
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

async function climbed(institution: 'pln' | 'kai'): Promise<string> {
  const { complaintId, caseId } = await aCase(casework, institution);
  const deadlineId = uuidV7();
  await casework.tell(deadlineEscalated, complaintId, { rung: 'ombudsman', caseId, deadlineId, kind: 'total' });
  const [{ code } = { code: '' }] = await casework.db.query<{ code: string }[]>(
    'select code from complaint where id = $1',
    [complaintId],
  );
  return code;
}

describe('a coordinator at the register of dossiers', () => {
  it('is led to one by its mail, takes it as PDF and JSON, and reads in its history that it was taken', async () => {
    const page = await desk.signIn('coordinator', 'bp-bumn/');
    await page.goto('/desk/dossiers');
    await page.getByText('Belum ada berkas').waitFor();
    await looksRightInBothLanguages(page, 'dossiers-none');
    const [code, other] = [await climbed('pln'), await climbed('kai')];
    await page.reload();
    const codes = page.getByRole('region', { name: 'Register berkas' }).getByRole('rowheader');
    await expect(codes).toHaveText([other, code]);
    await looksRightInBothLanguages(page, 'dossiers');
    await page.getByLabel('Cari kode aduan atau instansi').fill('pt kai');
    await expect(codes).toHaveText([other]);
    await page.getByLabel('Sampai tanggal').fill('2026-11-22');
    await page.getByText('Tidak ada berkas yang cocok').waitFor();
    await looksRightInBothLanguages(page, 'dossiers-searched');

    await page.goto(`/desk/dossiers?q=${code}`);
    await expect(codes).toHaveText([code]);
    const take = async (as: string) => {
      const button = page.getByRole('button', { name: new RegExp(`^${as} berkas ${code}, 23 Nov 2026`) });
      const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return { name: file.suggestedFilename(), text: (await readFile(await file.path())).toString('latin1') };
    };
    expect(await take('PDF')).toEqual({ name: `ombudsman-${code}.pdf`, text: expect.stringMatching(/^%PDF-/) });
    const { name, text } = await take('JSON');
    expect([name, (JSON.parse(text) as { format: string }).format]).toEqual([
      `ombudsman-${code}.json`,
      'salur-dossier/1',
    ]);
    await page.getByRole('link', { name: code }).click();
    const taken = page.locator('.timeline').getByText('Berkas Ombudsman diambil');
    await expect(taken).toHaveCount(2);
  }, 60_000);
});
