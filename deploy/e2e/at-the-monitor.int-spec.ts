import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expect, textOf } from '#libs/browser';
import type { Page } from 'playwright-core';
import { palette } from '#libs/charts';
import { institutionChanged } from '#libs/contracts';
import { vaultDatabase } from '#libs/vault';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { tellOfDirectory } from '../../services/supervisor/src/fixtures/a-directory.js';
import { liveThroughAQuarter } from '../../services/supervisor/src/fixtures/a-quarter.js';
import { MakeDigests } from '../../services/supervisor/src/digests/make-digests.js';
import { ASupervisor } from '../../services/supervisor/src/fixtures/a-supervisor.js';
import { ADeskToLookAt, aMasterKey, deskEnvironment } from './a-desk-to-look-at.js';
import { looksRightInBothLanguages, screens } from './looks-right.js';
import { assertOnlyText, hostile, listenForViolations } from './hostile-text.js';

let supervisor: ASupervisor;
let desk: ADeskToLookAt;
let page: Page;
beforeAll(async () => {
  supervisor = await ASupervisor.start('2026-08-31T17:00:00Z', {
    services: [DeskModule],
    databases: [vaultDatabase],
    environment: { ...deskEnvironment, SALUR_MASTER_KEY_FILE: aMasterKey() },
  });
  await tellOfDirectory(supervisor);
  await supervisor.tell(institutionChanged, 'bp-bumn', {
    ...{ code: 'bp-bumn', name: 'BP BUMN', path: 'bp-bumn/', timeZone: 'Asia/Jakarta' },
  });
  await liveThroughAQuarter(supervisor, 60);
  desk = await ADeskToLookAt.open(supervisor.hub, supervisor.desk);
  page = await desk.signIn('coordinator', 'bp-bumn/');
  // A bar that still grows is not where it is pressed.
  await page.emulateMedia({ reducedMotion: 'reduce' });
}, 180_000);
afterAll(async () => {
  await desk?.close();
  await supervisor?.stop();
});

/** How many the page says there are, and that it has as many rows when all are loaded. */
async function listed(): Promise<number> {
  const status = page.locator('.behind-tools [role=status]');
  const numbers = async () => (await textOf(status, /\d+ \S+ \d+/)).split(' ').map(Number);
  const rows = page.locator('.charted-table tbody tr');
  let [shown = 0, , total = 0] = await numbers();
  while (shown < total) {
    await page.getByRole('button', { name: 'Muat lagi' }).click();
    await rows.nth(shown).waitFor();
    [shown = 0, , total = 0] = await numbers();
  }
  await expect(rows).toHaveCount(total);
  return total;
}

/** A shape of the chart, by its colour. */
const part = (colour: string) => `.chart path[fill="${colour}"]:visible`;

const at = async (search: string) => {
  await page.goto(`/desk/monitor${search}`);
  await page.locator('.charted-table, .tiles').first().waitFor();
};

describe('a coordinator at the monitor', () => {
  it('opens the list behind a tile, and finds as many as the tile says', async () => {
    await at('');
    await looksRightInBothLanguages(page, 'monitor-overview');
    const tile = page.locator('.tile-figure', { hasText: 'Lewat waktu' });
    const shown = Number(await textOf(tile.locator('strong'), /\d+/));
    await tile.click();
    expect(await listed()).toBe(shown);
    await looksRightInBothLanguages(page, 'monitor-list-overdue');
  }, 60_000);

  it.each([
    { search: '', cell: part(palette.ages[1]), name: 'ageing' },
    { search: '?view=weeks', cell: '.heat td a', name: 'heat' },
    { search: '?view=bounces', cell: '.chart path[fill-opacity]:visible', name: 'bounces' },
    { search: '?view=weeks', cell: part(palette.well), name: 'season' },
    { search: '?view=bounces', cell: 'tbody td a', name: 'bounces-table' },
    { search: '?view=stages', cell: 'tbody td a', name: 'stages' },
    { search: '?view=stages&stage=resolution', cell: 'section:last-of-type tbody td:last-child a', name: 'stage-p90' },
    { search: '?view=topics', cell: 'tbody td a', name: 'topics' },
    { search: '?view=topics&topic=energi', cell: 'section:last-of-type tbody td a', name: 'topic-week' },
    { search: '?view=classes', cell: 'tbody td a', name: 'classes' },
    { search: '?view=map', cell: 'tbody tr:last-child td a', name: 'map-nowhere' },
  ])(
    'opens the list behind a cell of $name, which can be sent to a colleague',
    async ({ search, cell, name }) => {
      await at(search);
      const one = page.locator(cell).first();
      await one.click();
      const total = await listed();
      expect(total).toBeGreaterThan(0);
      const address = page.url();
      await looksRightInBothLanguages(page, `monitor-list-${name}`);
      await page.goto(address);
      expect(await listed()).toBe(total);
      await page.getByRole('link', { name: 'Kembali', exact: true }).click();
      await page.locator(cell).first().waitFor();
    },
    60_000,
  );

  it('on a phone sees whose row it is however far a table is scrolled, and that it can be', async () => {
    await at('');
    const league = page.getByRole('region', { name: 'Peringkat' });
    const hint = page.locator('.wide-hint', { hasText: 'Geser ke samping' });
    await page.setViewportSize(screens.desk);
    await expect(hint).toHaveCount(0);
    await page.setViewportSize(screens.phone);
    await expect(hint.first()).toBeVisible();
    await league.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate<number>('document.activeElement.scrollLeft')).toBeGreaterThan(0);
    await page.evaluate('document.activeElement.scrollLeft = document.activeElement.scrollWidth');
    const name = league.locator('tbody th').first();
    await expect(name).toBeInViewport({ ratio: 1 });
    await expect(league.locator('tbody td:last-child').first()).toBeInViewport({ ratio: 1 });
    await looksRightInBothLanguages(page, 'monitor-scrolled');
  }, 60_000);

  it('goes from a stage to the institutions, and from one of them to its subsidiaries', async () => {
    await at('?view=stages');
    await page.getByRole('link', { name: 'Penyelesaian', exact: true }).click();
    await page.getByRole('heading', { name: 'Penyelesaian per instansi' }).waitFor();
    await looksRightInBothLanguages(page, 'monitor-stage');
    await page.getByRole('link', { name: 'PT pln', exact: true }).click();
    await page.getByRole('link', { name: 'PT pln-papua', exact: true }).waitFor();
    await expect(page).toHaveURL(/\?view=stages&within=pln&stage=resolution$/);
  }, 60_000);

  it('goes from a topic to its weeks, and knows it by its name', async () => {
    await page.route('**/api/directory/topics', (route) =>
      route.fulfill({
        json: { items: [{ code: 'energi', name: 'Energi dan Sumber Daya Alam', owners: [], services: [] }] },
      }),
    );
    await at('?view=topics');
    await page.getByRole('link', { name: 'Energi dan Sumber Daya Alam' }).click();
    await page.getByRole('heading', { name: 'Energi dan Sumber Daya Alam per pekan' }).waitFor();
    await expect(page).toHaveURL(/\?view=topics&topic=energi$/);
    await looksRightInBothLanguages(page, 'monitor-topic');
    await page.locator('section:last-of-type tbody td a').first().click();
    await page.getByText(/^pekan mulai .* · Energi dan Sumber Daya Alam$/).waitFor();
    await page.unroute('**/api/directory/topics');
  }, 60_000);

  it('reads times by the clock of the institution, in the list behind a figure and among the loads', async () => {
    const pln = { code: 'pln', name: 'PT pln', path: 'bp-bumn/pln/' };
    await supervisor.tell(institutionChanged, 'pln', { ...pln, timeZone: 'Asia/Jayapura', version: 2 });
    await at('?list=answered');
    const of = (name: string) => page.locator('.charted-table tbody tr', { hasText: name }).first();
    await expect(of('PT pln')).toHaveText(/\d\d\.\d\d WIT\b/, { useInnerText: true });
    await expect(of('PT kai')).toHaveText(/\d\d\.\d\d WIB\b/, { useInnerText: true });
    await page.goto('/desk/monitor?view=load');
    const late = page.locator('.loads tbody tr', { hasText: 'PT pln' }).filter({ has: page.locator('abbr') });
    await expect(late.first().locator('abbr')).toHaveText('WIT');
    await looksRightInBothLanguages(page, 'monitor-load');
    await supervisor.tell(institutionChanged, 'pln', { ...pln, timeZone: 'Asia/Jakarta', version: 3 });
  }, 60_000);

  it('takes the digest of the night home', async () => {
    await supervisor.hub.app.get(MakeDigests, { strict: false }).run();
    await at('?view=digests');
    await looksRightInBothLanguages(page, 'monitor-digests');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^PDF, BP BUMN, / }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^ikhtisar-bp-bumn-\d{4}-\d\d-\d\d\.pdf$/);
    if (process.env['SALUR_PICTURES']) await file.saveAs(`${process.env['SALUR_PICTURES']}/digest.pdf`);
  }, 60_000);

  it.each(['CSV', 'Excel'])(
    'takes the list home as %s',
    async (format) => {
      await at('?list=answered');
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Unduh ${format}` }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^salur-answered-\d{4}-\d\d-\d\d\.(csv|xlsx)$/);
      await page.locator('.toast-done').first().waitFor();
    },
    60_000,
  );
});

it('draws what it reads, prints all rows of a long table, and offers weeks only where they matter', async () => {
  const members = Array.from({ length: 40 }, (_, at) => ({
    code: `m${at}`,
    name: `PT M${at}`,
    due: 1_234,
    expected: 1,
  }));
  await page.route('**/api/supervisor/monitor/forecast*', (route) =>
    route.fulfill({ json: { days: [{ day: '2026-12-01', due: 1_234, expected: 99 }], members } }),
  );
  await at('?view=forecast');
  const table = page.locator('.charted-table').last();
  await page.locator(part(palette.late)).first().waitFor();
  await expect(table.locator('tbody tr:visible')).toHaveCount(15);
  await expect(table.locator('tbody td').first()).toHaveText('1.234');
  await page.emulateMedia({ media: 'print' });
  await expect(table.locator('tbody tr:visible')).toHaveCount(40);
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: 'Tampilkan semua 40 baris' }).press('Enter');
  await expect(table.locator('tbody tr:visible')).toHaveCount(40);
  await looksRightInBothLanguages(page, 'monitor-forecast');
  await expect(page.locator('.watch-periods')).toHaveCount(0);
  await at('?view=classes');
  await expect(page.locator('.watch-periods')).toHaveCount(1);
  await at('?view=forecast');
  await page.locator(part(palette.whole)).first().click();
  await page.locator('.behind-tools').first().waitFor();
  await expect(page).toHaveURL(/\?view=forecast&list=due&day=2026-12-01$/);
  await page.unroute('**/api/supervisor/monitor/forecast*');
}, 60_000);

it('opens the list behind a province that is pressed on the map', async () => {
  await page.route('**/api/supervisor/monitor/provinces*', (route) =>
    route.fulfill({
      json: {
        items: [
          { province: '31', open: 9, overdue: 9 },
          { province: 'none', open: 4, overdue: 1 },
        ],
      },
    }),
  );
  await at('?view=map');
  await page.locator(part(palette.shares[4])).waitFor();
  await looksRightInBothLanguages(page, 'monitor-map');
  await page.locator(part(palette.shares[4])).click();
  await page.locator('.behind-tools').first().waitFor();
  await expect(page).toHaveURL(/\?view=map&list=open&province=31$/);
  await page.unroute('**/api/supervisor/monitor/provinces*');
}, 60_000);

describe('an institution that was given a script as its name', () => {
  it.each(['', '?list=overdue', '?list=answered', '?view=weeks', '?view=bounces', '?view=stages', '?view=digests'])(
    'is text at /desk/monitor%s, and the browser has nothing to forbid',
    async (search) => {
      const institution = { code: 'kai', name: hostile('kai'), path: 'bp-bumn/kai/', timeZone: 'Asia/Jakarta' };
      await supervisor.tell(institutionChanged, 'kai', institution);
      const other = await desk.signIn('coordinator', 'bp-bumn/');
      await listenForViolations(other);
      await other.goto(`/desk/monitor${search}`);
      await other.locator('.charted-table, .tiles, table').first().waitFor();
      if (['', '?view=bounces'].includes(search)) await other.locator('.chart svg').first().waitFor();
      if (search === '') await other.getByText('<script>window.ran=1</script>').first().waitFor({ state: 'attached' });
      await assertOnlyText(other);
      await other.context().close();
    },
    60_000,
  );
});
