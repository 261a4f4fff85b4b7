import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADirectory } from '../fixtures/a-directory.js';
import type { ServicePeriod } from '../rules/service-period.js';
import { sowServices } from '../seeding/sow-services.js';
import type { ServiceLine } from './list-services.js';
import { TellServices } from './tell-services.js';

const aService = (code: string, more: Partial<ServicePeriod> = {}): ServicePeriod => ({
  ...{ code, owner: 'pln', name: `Layanan ${code}`, app: null, about: 'Sambungan baru untuk uji coba.', not: null },
  ...{ words: [`${code} macet`], hints: [], examples: [], standardDays: null, class: null, sensitive: false },
  ...{ topics: [], validFrom: '2017-01-01', validTo: null },
  ...more,
});
const services = [
  aService('uji-sambung', { app: 'Aplikasi Uji', words: ['sambungan uji'] }),
  aService('uji-lama', { validTo: '2020-01-01' }),
  aService('uji-tagih', { owner: 'kai' }),
];

let directory: ADirectory;
beforeAll(async () => {
  directory = await ADirectory.start();
  await sow(services);
});
afterAll(async () => {
  await directory.stop();
});

const sow = (rows: readonly ServicePeriod[]) =>
  directory.db.transaction(async (tx) => {
    await sowServices(tx, rows);
    await directory.hub.app.get(TellServices, { strict: false }).run(tx, null);
  });
const list = async (query: string) =>
  (await directory.get<{ items: ServiceLine[]; next: string | null }>(`services?${query}`)).body.items;

describe('the service catalogue', () => {
  it.each([
    { q: 'uji-sambung', why: 'by its code' },
    { q: 'Sambungan UJI', why: 'by a word people use' },
    { q: 'aplikasi uji', why: 'by its application' },
  ])('is searched for "$q": $why', async ({ q }) => {
    expect(await list(`q=${encodeURIComponent(q)}`)).toMatchObject([
      { code: 'uji-sambung', ownerName: 'PT PLN (Persero)' },
    ]);
  });

  it('shows what one institution does, on the day that is asked for', async () => {
    expect((await list('q=uji&owner=kai')).map(({ code }) => code)).toEqual(['uji-tagih']);
    expect((await list('q=uji&at=2019-05-01')).map(({ code }) => code)).toContain('uji-lama');
    expect((await list('q=uji')).map(({ code }) => code)).not.toContain('uji-lama');
  });

  it('shows one service whole, with its version as a tag, closed or not', async () => {
    expect(await directory.get('services/uji-lama')).toMatchObject({
      ...{ status: 200, etag: '"1"', body: { owner: 'pln', validTo: '2020-01-01' } },
    });
    expect(await directory.get('services/nothing')).toMatchObject({ status: 404 });
  });

  it('is said once per change, apart from an institution of the same code', async () => {
    await sow([...services, aService('pln')]);
    await sow([aService('uji-tagih', { owner: 'kai', name: 'Tagihan' }), aService('pln')]);
    expect(await directory.said('service:uji-tagih')).toMatchObject([{ version: 1 }, { version: 2, name: 'Tagihan' }]);
    expect(await directory.said('service:pln')).toHaveLength(1);
    expect(await directory.said('pln')).toHaveLength(1);
  });

  it.each(['owner', 'name', 'about', 'validFrom'])('takes no new entry without %s', async (missing) => {
    const { code, owner, name, about, validFrom } = aService('uji-baru');
    const entry = { code, owner, name, about, validFrom, [missing]: undefined };
    const administrator = await directory.signIn('administrator');
    expect(await directory.send('POST', 'services', entry, administrator)).toMatchObject({ status: 422 });
    expect(await directory.get('services/uji-baru')).toMatchObject({ status: 404 });
  });

  it.each(['limit=0', 'at=soon', 'after=e30', 'other=1'])('refuses %s', async (query) => {
    expect((await directory.get(`services?${query}`)).status).toBe(422);
  });
});
