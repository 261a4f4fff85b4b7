import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import { complaintFollowed } from '#libs/contracts';
import type { Page } from 'playwright-core';
import { ACasework } from '../../services/casework/src/fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions } from '../../services/casework/src/fixtures/a-complaint.js';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { ADeskToLookAt, deskEnvironment } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages } from './looks-right.js';

let casework: ACasework;
let desk: ADeskToLookAt;
let page: Page;
beforeAll(async () => {
  casework = await ACasework.start({ services: [DeskModule], environment: deskEnvironment });
  await tellOfInstitutions(casework);
  await aCase(casework, 'pln', { text: 'Tagihan dua kali' });
  const { complaintId } = await aCase(casework, 'pln', { text: 'Jembatan kabel putus' });
  await casework.tell(complaintFollowed, complaintId, { followers: 1_300 });
  desk = await ADeskToLookAt.open(casework.hub, casework.desk);
  page = await desk.signIn('officer', places.pln);
}, 120_000);
afterAll(async () => {
  await desk?.close();
  await casework?.stop();
});

describe('an officer', () => {
  it('sees how many others it happens to, has the most on top, and finds the number at the case', async () => {
    await page.goto('/desk/inbox?view=open');
    const first = page.locator('[data-row]').first();
    await first.filter({ hasText: 'Tagihan dua kali' }).waitFor();
    await page.getByLabel('Susunan daftar').selectOption('Yang dialami paling banyak orang di atas');
    await first.filter({ hasText: 'Jembatan kabel putus' }).waitFor();
    await first.getByText('Juga dialami 1.300 orang').waitFor();
    await expect(page).toHaveURL(/sort=affected/);
    await looksRightInBothLanguages(page, 'inbox-affected');
    await first.click();
    await page.getByText('1.300 orang lain').waitFor();
    await looksRightInBothLanguages(page, 'case-affected');
  }, 60_000);
});
