import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aBrowser, axeFaults, expect, textOf } from '#libs/browser';
import { anEvent } from '#libs/testing';
import { caseAccepted, caseOpened, complaintAssigned, institutionChanged, caseTaken } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { ACitizen, hiddenField } from '../fixtures/a-citizen.js';
import { ARouterToAsk } from '../fixtures/a-router-to-ask.js';
import { AWebDoor } from '../fixtures/a-web-door.js';

const router = new ARouterToAsk();
const names = { pln: 'PT PLN (Persero)', kai: 'PT KAI (Persero)' };
let door: AWebDoor;
let browser: Browser;
beforeAll(async () => {
  door = await AWebDoor.start({ SALUR_ROUTER_URL: await router.start() });
  for (const [code, name] of Object.entries(names))
    await door.tell(institutionChanged, code, { code, name, kind: 'bumn', version: 1 });
  router.items = [{ code: 'pln', name: names.pln }];
  browser = await aBrowser();
});
afterAll(async () => {
  await browser?.close();
  router.stop();
  await door?.stop();
});

/** Filed by somebody, and with an institution by now. */
async function aComplaint(
  code: keyof typeof names,
  more: Record<string, string> = {},
  sensitive = false,
): Promise<string> {
  const citizen = new ACitizen(door.url);
  const kiriman = hiddenField((await citizen.get('/lapor')).text, 'kiriman');
  const told = {
    jenis: 'complaint',
    isi: 'Tiang miring',
    lokasi: 'Jalan Melati, Cilodong, Kota Depok',
    kiriman,
    ...more,
  };
  const filed = (await citizen.post('/lapor', told)).location?.split('/').at(-1) ?? '';
  const [id, assignmentId, caseId] = [await door.idOf(filed), uuidV7(), uuidV7()];
  const institution = { code, name: names[code], kind: 'bumn' as const };
  const reason = { ...anEvent(complaintAssigned).data.reason, sensitive };
  await door.tell(complaintAssigned, id, { assignmentId, institution, reason });
  await door.tell(caseOpened, id, { assignmentId, caseId, institution: code, institutionName: names[code] });
  return filed;
}

const followed = (html: string) => [...html.matchAll(/action="\/lacak\/([^/]+)\/ikuti"/g)].map(([, code]) => code);

describe('who does not know the institution', () => {
  const overviewOf = async (fields: Record<string, string>) => {
    const citizen = new ACitizen(door.url);
    await citizen.post('/lapor/bertahap/isi', { isi: 'Tiang listrik mau roboh' });
    for (const [step, value] of Object.entries(fields))
      await citizen.post(`/lapor/bertahap/${step}`, { [step]: value });
    return (await citizen.get('/lapor/bertahap/periksa')).text;
  };

  it('is shown what is with those that their words point to, and nothing of a confidential one', async () => {
    const open = await aComplaint('pln');
    await aComplaint('kai', { isi: 'Palang rusak' });
    await aComplaint('pln', { isi: 'Rahasia', rahasia: 'ya' });
    const shown = await overviewOf({ lokasi: 'Kota Depok' });
    expect(followed(shown)).toEqual([open]);
    expect(shown).toContain('PT PLN (Persero), Cilodong, Kota Depok, Jawa Barat');
    expect(shown).not.toMatch(/Melati|miring|Rahasia/);
  });

  it('is shown nothing of what the catalogue holds confidential, until the office that takes it on has decided', async () => {
    const code = await aComplaint('pln', { lokasi: 'Kota Bogor' }, true);
    const shown = async () => followed(await overviewOf({ lokasi: 'Kota Bogor' }));
    expect(await shown()).toEqual([]);
    await door.tell(caseAccepted, await door.idOf(code));
    expect(await shown()).toEqual([code]);
  });

  it('is shown it where an office takes it without verifying, and says that it is not confidential', async () => {
    const code = await aComplaint('pln', { lokasi: 'Kota Cirebon' }, true);
    const shown = async () => followed(await overviewOf({ lokasi: 'Kota Cirebon' }));
    await door.tell(caseTaken, await door.idOf(code));
    expect(await shown()).toEqual([]);
    await door.tell(caseTaken, await door.idOf(code), { confidential: false });
    expect(await shown()).toEqual([code]);
  });

  it.each([
    { fields: { lokasi: 'Mrebet, Purbalingga' }, why: 'nothing was reported there' },
    { fields: { lokasi: 'depan rumah' }, why: 'nobody knows where that is' },
    { fields: { lokasi: 'Kota Depok' }, items: [], why: 'the router has nobody in mind' },
    { fields: { lokasi: 'Kota Depok' }, items: [{ code: 'bulog', name: 'Bulog' }], why: 'theirs are others' },
  ])('sees nothing where $why', async ({ fields, items = router.items }) => {
    const before = router.items;
    router.items = items;
    expect(followed(await overviewOf(fields))).toEqual([]);
    router.items = before;
  });
});

describe('the short form', () => {
  it('shows them while it is written, with a script, and leaves what was written as it is', async () => {
    const open = await aComplaint('kai');
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.route('**/api/router/suggestions', (route) => route.fulfill({ json: { items: [] } }));
    await page.goto(`${door.url}/lapor`);
    const offered = page.waitForResponse('**/api/router/suggestions');
    await page.getByLabel('Ceritakan apa yang terjadi').fill('Palang pintu kereta rusak');
    await page.getByLabel(/Di mana kejadiannya/).fill('Cilodong, Kota Depok');
    await offered;
    await expect(page.getByRole('heading', { name: 'Mungkin sudah dilaporkan' })).toHaveCount(0);
    await page.getByLabel(/Ditujukan ke instansi mana/).selectOption({ label: names.kai });
    await page.getByRole('heading', { name: 'Mungkin sudah dilaporkan' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await expect(page.getByLabel('Ceritakan apa yang terjadi')).toHaveValue('Palang pintu kereta rusak');
    await page.getByRole('button', { name: 'Ikuti saja' }).first().click();
    await page.getByRole('button', { name: 'Berhenti mengikuti' }).waitFor();
    await expect(page).toHaveURL(new RegExp(`/lacak/${open}(?:[?#]|$)`));
  });

  it('shows them of what was offered, and files as ever when nobody follows', async () => {
    const page = await browser.newPage();
    await page.route('**/api/router/suggestions', (route) => route.fulfill({ json: { items: router.items } }));
    await page.goto(`${door.url}/lapor`);
    await page.getByLabel('Pengaduan').check();
    await page.getByLabel(/Di mana kejadiannya/).fill('Kota Depok');
    await page.getByLabel('Ceritakan apa yang terjadi').fill('Tiang listrik mau roboh');
    await page.getByRole('heading', { name: 'Mungkin sudah dilaporkan' }).waitFor();
    await page.getByRole('button', { name: 'Kirim laporan' }).click();
    await page.getByRole('heading', { name: 'Laporan diterima' }).waitFor();
    const [filed] = await door.said(await door.idOf(await textOf(page.getByTestId('code'))));
    expect(filed?.data).toMatchObject({ class: 'complaint' });
  });

  it('is told of none, and not asked without end', async () => {
    const citizen = new ACitizen(door.url);
    const look = (fields: Record<string, string>) => citizen.post('/lapor/serupa', fields);
    expect((await look({})).status).toBe(204);
    expect((await look({ lokasi: 'Mrebet, Purbalingga', instansi: 'pln' })).status).toBe(204);
    expect((await citizen.post('/lapor/serupa', {}, { origin: 'https://other.example' })).status).toBe(403);
    // More than fit into two of its minutes: one may end among them.
    const answers = await Promise.all(Array.from({ length: 121 }, () => look({})));
    expect(answers.some(({ status }) => status === 429)).toBe(true);
  });
});
