import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { institutionChanged } from '#libs/contracts';
import { ACitizen } from '../fixtures/a-citizen.js';
import { ARouterToAsk } from '../fixtures/a-router-to-ask.js';
import { AWebDoor } from '../fixtures/a-web-door.js';

const router = new ARouterToAsk();
let door: AWebDoor;
let citizen: ACitizen;
beforeAll(async () => {
  door = await AWebDoor.start({ SALUR_ROUTER_URL: await router.start() });
  const pln = { code: 'pln', name: 'PT PLN (Persero)', kind: 'bumn', version: 1 } as const;
  const office = { code: 'pemda-dpupr-3276', name: 'DPUPR Kota Depok', kind: 'local-government', version: 1 } as const;
  for (const one of [pln, office]) await door.tell(institutionChanged, one.code, one);
});
afterAll(async () => {
  router.stop();
  await door?.stop();
});
beforeEach(() => {
  citizen = new ACitizen(door.url);
  router.asked.length = 0;
  router.status = 200;
  router.items = [
    {
      code: 'pln',
      name: 'PT PLN (Persero)',
      sentence: 'Anda menyebut “tiang listrik”.',
      sentenceEn: 'You mention it.',
    },
    { code: 'pemda-dpupr-3276', name: 'DPUPR Kota Depok', sentence: 'Laporan serupa.', sentenceEn: 'Similar.' },
  ];
});

const answer = (step: string, fields: Record<string, string>) => citizen.post(`/lapor/bertahap/${step}`, fields);
const page = (step: string) => citizen.get(`/lapor/bertahap/${step}`);
const tell = async () => {
  await answer('isi', { isi: 'Tiang roboh', judul: 'Bahaya' });
  await answer('lokasi', { lokasi: 'Cilodong, Kota Depok' });
};
const checked = (html: string) => /name="kami-kira" value="([^"]*)"[^>]* checked/.exec(html)?.[1] ?? null;

describe('whose a complaint seems to be, on a phone without scripts', () => {
  it('stands above the list with a reason, and not to know is one of the answers', async () => {
    await tell();
    const { text } = await page('instansi');
    expect(text).toMatch(/<fieldset class="inset" id="kami-kira" aria-describedby="kami-kira-hint"\s*>/);
    expect(text).toMatch(
      /PT PLN \(Persero\)<\/b>[^]*Anda menyebut “tiang listrik”[^]*DPUPR Kota Depok[^]*Saya tidak tahu/,
    );
    expect(checked(text)).toBe('');
    expect(router.asked).toEqual([
      { body: { text: 'Bahaya\nTiang roboh', place: 'Cilodong, Kota Depok' }, caller: '127.0.0.1' },
    ]);
  });

  it('is what is filed when it is taken, and is called by its name although the list does not hold it', async () => {
    await tell();
    await answer('instansi', { 'kami-kira': 'pemda-dpupr-3276', instansi: '' });
    expect(checked((await page('instansi')).text)).toBe('pemda-dpupr-3276');
    expect((await page('periksa')).text).toContain('DPUPR Kota Depok');
    const sent = await answer('periksa', {});
    const [filed] = await door.said(await door.idOf(sent.location?.split('/').at(-1) ?? ''));
    expect(filed?.data).toMatchObject({ institution: 'pemda-dpupr-3276' });
  });

  it('gives way to the list, and to not knowing', async () => {
    await tell();
    await answer('instansi', { 'kami-kira': '', instansi: 'pln' });
    expect((await page('periksa')).text).toContain('PT PLN (Persero)');
    await answer('instansi', { 'kami-kira': '', instansi: 'pln' });
    expect((await page('periksa')).text).toContain('Saya tidak tahu, tolong carikan');
  });

  it.each([
    { trouble: { status: 429 }, why: 'the router refuses' },
    { trouble: { items: 'none' }, why: 'its answer cannot be read' },
    { trouble: { items: [] }, why: 'nobody comes into question' },
  ])('is not offered, and the list is there: $why', async ({ trouble }) => {
    Object.assign(router, trouble);
    await tell();
    const { status, text } = await page('instansi');
    expect([status, text.includes('id="kami-kira" aria-describedby="kami-kira-hint" hidden')]).toEqual([200, true]);
    expect(text).toContain('<option value="pln"');
  });
});
