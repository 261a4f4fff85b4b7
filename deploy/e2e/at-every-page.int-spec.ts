import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect } from '#libs/browser';
import type { Page } from 'playwright-core';
import { EveryService } from '../checks/safe/every-service.js';
import { ADeskToLookAt } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages } from './looks-right.js';

const sourceOf = (file: string) => readFileSync(join(import.meta.dirname, '../../services/desk/web/src', file), 'utf8');
const quoted = (text: string) => [...text.matchAll(/'([^']+)'/g)].map(([, one]) => one ?? '');
const monitorViews = quoted(/monitorViews = \[([^\]]*)\]/.exec(sourceOf('monitor/watch-address.ts'))?.[1] ?? '');

/** Read a row as: the page of this route, who looks at it, and an address where it is found. */
const looks: readonly (readonly [route: string, who: string, ...addresses: string[]])[] = [
  ['/sign-in', 'nobody', 'sign-in'],
  ['inbox', 'officer', 'inbox'],
  ['cases/:id', 'officer', 'cases/:id'],
  ['macros', 'officer', 'macros'],
  ['templates', 'officer', 'templates'],
  ['absences', 'officer', 'absences'],
  ['preferences', 'officer', 'preferences'],
  ['triage', 'triage', 'triage'],
  ['decisions', 'coordinator', 'decisions'],
  ['monitor', 'coordinator', ...monitorViews.map((view) => `monitor?view=${view}`)],
  ['monitor/:institution', 'coordinator', 'monitor/pln'],
  ['escalations', 'coordinator', 'escalations'],
  ['letters', 'coordinator', 'letters'],
  ['dossiers', 'coordinator', 'dossiers'],
  ['officers', 'coordinator', 'officers'],
  ['costs', 'coordinator', 'costs'],
  ['webhooks', 'coordinator', 'webhooks'],
  ['embedding', 'coordinator', 'embedding'],
  ['letters/words', 'administrator', 'letters/words'],
  ['rules', 'administrator', 'rules'],
  ['deadlines', 'administrator', 'deadlines'],
  ['notices', 'administrator', 'notices'],
  ['erasures', 'administrator', 'erasures'],
  ['model', 'administrator', 'model'],
  ['directory', 'administrator', 'directory'],
  ['directory/add', 'administrator', 'directory/add'],
  ['directory/succession', 'administrator', 'directory/succession'],
  ['directory/import', 'administrator', 'directory/import'],
  ['directory/services', 'administrator', 'directory/services'],
  ['directory/services/import', 'administrator', 'directory/services/import'],
  ['directory/services/add', 'administrator', 'directory/services/add'],
  ['directory/services/:code', 'administrator', 'directory/services/no-such-service'],
  ['directory/institutions/:code', 'administrator', 'directory/institutions/no-such-institution'],
  ['*', 'officer', 'no/such/page'],
];

let every: EveryService;
let desk: ADeskToLookAt;
const pages = new Map<string, Page>();
beforeAll(async () => {
  every = await EveryService.start();
  desk = await ADeskToLookAt.open(every.hub, every.desk);
}, 120_000);
afterAll(async () => {
  await desk?.close();
  await every?.stop();
});

async function pageOf(who: string): Promise<Page> {
  const page = pages.get(who) ?? (await (who === 'nobody' ? desk.aVisitor() : desk.signInAs(await every.signIn(who))));
  pages.set(who, page);
  return page;
}

describe('every page of the desk', () => {
  it('is looked at here: a new one stands in the table as well', () => {
    const routes = [...sourceOf('routes.tsx').matchAll(/path: '([^']+)'/g)].map(([, path]) => path);
    expect(monitorViews.length).toBeGreaterThan(6);
    expect(routes.length).toBeGreaterThan(25);
    expect(looks.map(([route]) => route).sort()).toEqual(routes.sort());
  });

  it.each(looks.flatMap(([, who, ...addresses]) => addresses.map((address) => ({ who, address }))))(
    'is clean by axe and fits a phone and a desk in both languages: $address, to $who',
    async ({ who, address }) => {
      const page = await pageOf(who);
      const faults: string[] = [];
      const note = (error: Error) => faults.push(error.message);
      page.on('pageerror', note);
      await page.goto(`/desk/${address.replace(':id', every.caseId)}`);
      await page.locator('main *').first().waitFor();
      await expect(page.locator('.mantine-Skeleton-root, [aria-busy=true]')).toHaveCount(0);
      await looksRightInBothLanguages(page, `every-${address.replaceAll(/\W+/g, '-')}`);
      page.off('pageerror', note);
      expect(faults).toEqual([]);
      await expect(page.getByText('Halaman ini mengalami kesalahan')).toHaveCount(0);
    },
  );
});
