import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADirectory } from '../fixtures/a-directory.js';
import { SayOnTheDay } from '../institutions/say-on-the-day.js';
import type { Saying } from '../lists/read-sayings.js';
import type { ServicePeriod } from '../rules/service-period.js';
import type { Topic } from '../topics/list-topics.js';
import { SowSeed } from '../seeding/sow-seed.js';
import { Sowing } from '../seeding/sowing.entity.js';
import type { ServiceLine } from './list-services.js';

let directory: ADirectory;
let administrator: Record<string, string>;
beforeAll(async () => {
  directory = await ADirectory.start();
  administrator = await directory.signIn('administrator');
});
afterAll(async () => {
  await directory.stop();
});

interface Said {
  readonly version: number;
  readonly owner: string;
}

const change = (code: string, version: number, body: unknown) =>
  directory.send('PUT', `services/${code}`, body, { ...administrator, 'if-match': `"${version}"` });
const ownerOn = async (code: string, at: string) =>
  (await directory.get<{ items: ServiceLine[] }>(`services?q=${code}&at=${at}`)).body.items.find(
    (one) => one.code === code,
  )?.owner;
const saidOf = (code: string) => directory.said<Said>(`service:${code}`);
const periodsOf = async (code: string) =>
  (await directory.get<{ periods: ServicePeriod[]; said: Saying[] }>(`services/${code}/history`)).body.periods;
const sayTheDay = async (day: string) => {
  directory.clock.set(new Date(`${day}T00:00:30+07:00`));
  // At once, or the service might notice the day by itself, and nothing would be left to say.
  const said = await directory.hub.app.get(SayOnTheDay, { strict: false }).run();
  // A session does not outlive the days that pass.
  administrator = await directory.signIn('administrator');
  return said;
};

describe('an entry of the service catalogue', () => {
  it('is edited by administrators, and every service hears of it', async () => {
    const [first] = await directory.said<{ code: string; version: number }>('service:listrik-padam');
    expect(first).toMatchObject({ version: 1 });
    expect(await change('listrik-padam', 1, { words: ['Mati LAMPU '] })).toEqual({
      ...{ status: 200, body: { version: 2 } },
    });
    expect((await directory.said('service:listrik-padam')).at(-1)).toMatchObject({ words: ['mati lampu'] });
  });

  it('tells who changed what', async () => {
    const { body } = await directory.get<{ said: Saying[] }>('services/listrik-padam/history');
    expect(body.said).toMatchObject([
      { version: 2, changedBy: expect.any(String), changes: [{ field: 'validFrom' }, { field: 'words' }] },
      { version: 1, changedBy: null, changes: [] },
    ]);
    expect(await directory.get('services/nothing/history')).toMatchObject({ status: 404 });
  });

  it.each([
    { body: { about: 'x'.repeat(1_000_000) }, why: 'a row of a megabyte' },
    { body: { words: 'listrik' }, why: 'words that are no list' },
  ])('refuses $why', async ({ body }) => {
    expect([413, 422]).toContain((await change('listrik-padam', 2, body)).status);
    expect(await directory.said('service:listrik-padam')).toHaveLength(2);
  });

  it('refuses what makes it more than can be said, however little is added at a time', async () => {
    const long = (sign: string) => Array.from({ length: 300 }, (_, n) => `${sign.repeat(1_900)} ${n}`);
    const first = await change('listrik-padam', 2, { words: long('a') });
    expect(first).toMatchObject({ status: 200, body: { version: 3 } });
    const second = await change('listrik-padam', 3, { hints: long('b') });
    expect(second).toMatchObject({ status: 413, body: { type: 'urn:salur:problem:event.too-large' } });
    expect(await directory.said('service:listrik-padam')).toHaveLength(3);
  });

  it('maps the 38 main topics to who answers', async () => {
    const { items } = (await directory.get<{ items: Topic[] }>('topics')).body;
    expect(items).toHaveLength(38);
    expect(items.filter(({ owners }) => owners.length === 0)).toEqual([]);
    const ownersOf = (topic: string) => items.find(({ code }) => code === topic)?.owners.map(({ code }) => code);
    expect(ownersOf('perhubungan')).toContain('pemda-dishub');
    expect(ownersOf('kerja-sama-bilateral')).toEqual(['kemlu']);
    expect(ownersOf('corona-virus')).toEqual(['kemenkes']);
    expect(ownersOf('pemulihan-ekonomi')).toEqual(['kemenko-ekon', 'smi']);
    expect(ownersOf('topik-khusus')).toEqual(['panrb']);
    expect(items.find(({ code }) => code === 'topik-khusus')?.owners[0]).toMatchObject({
      ...{ name: expect.stringContaining('Pendayagunaan'), services: 1 },
    });
  });
});

describe('whose a service was', () => {
  it.each([
    { code: 'kereta-bandara-soetta', at: '2020-01-01', owner: 'kai-bandara', why: 'Railink ran it' },
    { code: 'kereta-bandara-soetta', at: '2023-03-01', owner: 'kai-commuter', why: 'it was handed over' },
    { code: 'internet-rumah-gangguan', at: '2023-06-30', owner: 'telkom', why: 'IndiHome was of Telkom' },
    { code: 'internet-rumah-gangguan', at: '2026-01-01', owner: 'telkomsel', why: 'and is of Telkomsel' },
    { code: 'haji-reguler', at: '2024-06-01', owner: 'kemenag', why: 'there was no ministry of the pilgrimage' },
    { code: 'mbg-kualitas', at: '2020-01-01', owner: undefined, why: 'nobody did it' },
  ])('$code on $at: $owner, as $why', async ({ code, at, owner }) => {
    expect(await ownerOn(code, at)).toBe(owner);
  });

  it('is said for today alone, without an end', async () => {
    expect(await saidOf('internet-rumah-gangguan')).toMatchObject([{ version: 1, owner: 'telkomsel', validTo: null }]);
  });
});

describe('a service that another institution takes over on a later day', () => {
  it('stays whose it is until then, and every service hears of it on the day', async () => {
    expect(await change('pulsa-terpotong', 1, { owner: 'telkom', from: '2027-01-01' })).toEqual({
      ...{ status: 200, body: { version: 1 } },
    });
    expect(await saidOf('pulsa-terpotong')).toHaveLength(1);
    expect(await ownerOn('pulsa-terpotong', '2026-12-31')).toBe('telkomsel');
    expect(await ownerOn('pulsa-terpotong', '2027-01-01')).toBe('telkom');

    expect(await sayTheDay('2026-12-31')).not.toContain('pulsa-terpotong');
    expect(await sayTheDay('2027-01-01')).toContain('pulsa-terpotong');
    expect(await saidOf('pulsa-terpotong')).toMatchObject([
      { version: 1, owner: 'telkomsel' },
      { version: 2, owner: 'telkom', validTo: null },
    ]);
  });

  it('is said once, however often the day is looked at and the seed is sown', async () => {
    await directory.db.getRepository(Sowing).deleteAll();
    await directory.hub.app.get(SowSeed, { strict: false }).run();
    expect(await sayTheDay('2027-01-02')).toEqual([]);
    expect(await saidOf('pulsa-terpotong')).toHaveLength(2);
  });

  it('shows all its stretches', async () => {
    expect(await periodsOf('pulsa-terpotong')).toMatchObject([
      { owner: 'telkomsel', validFrom: '2017-01-01', validTo: '2027-01-01' },
      { owner: 'telkom', validFrom: '2027-01-01', validTo: null },
    ]);
  });

  it('keeps what is planned for later when something else is changed before', async () => {
    await change('tiang-kabel-telkom', 1, { owner: 'mitratel', from: '2028-01-01' });
    await change('tiang-kabel-telkom', 1, { standardDays: 7 });
    expect(await periodsOf('tiang-kabel-telkom')).toMatchObject([
      { owner: 'telkom', validTo: '2027-01-02' },
      { owner: 'telkom', standardDays: 7, validTo: '2028-01-01' },
      { owner: 'mitratel', validTo: null },
    ]);
  });

  it('can be written of the past', async () => {
    const [{ version } = { version: 0 }] = (await saidOf('tiang-kabel-telkom')).slice(-1);
    await change('tiang-kabel-telkom', version, { owner: 'telkom-infra', from: '2018-01-01' });
    expect(await ownerOn('tiang-kabel-telkom', '2017-12-31')).toBe('telkom');
    expect(await ownerOn('tiang-kabel-telkom', '2018-01-01')).toBe('telkom-infra');
  });
});

describe('a service that has not begun yet', () => {
  const planned = { code: 'uji-nanti', owner: 'pln', name: 'Layanan nanti', about: 'Layanan yang akan ada.' };

  it('is rewritten from its beginning', async () => {
    const entry = { ...planned, validFrom: '2028-01-01' };
    expect(await directory.send('POST', 'services', entry, administrator)).toMatchObject({ status: 201 });
    expect(await change('uji-nanti', 1, { name: 'Layanan kelak' })).toMatchObject({ status: 200 });
    expect(await periodsOf('uji-nanti')).toMatchObject([{ name: 'Layanan kelak', validFrom: '2028-01-01' }]);
    expect(await ownerOn('uji-nanti', '2027-12-31')).toBeUndefined();
    expect(await directory.send('POST', 'services', entry, administrator)).toMatchObject({ status: 409 });
  });
});

describe('a service that is over', () => {
  it('can still be rewritten for its last days, and ended on another', async () => {
    await change('film-negara', 1, { validTo: '2026-12-01' });
    await change('film-negara', 2, { validTo: '2026-12-15', name: 'Film negara dahulu' });
    expect(await periodsOf('film-negara')).toMatchObject([{ name: 'Film negara dahulu', validTo: '2026-12-15' }]);
  });
});

describe('an end of a service', () => {
  it('takes away what was planned for later, and can be taken back', async () => {
    await change('pembayaran-finnet', 1, { owner: 'telkom', from: '2028-01-01' });
    await change('pembayaran-finnet', 1, { validTo: '2027-06-01' });
    expect(await periodsOf('pembayaran-finnet')).toMatchObject([{ owner: 'finnet', validTo: '2027-06-01' }]);
    expect(await ownerOn('pembayaran-finnet', '2027-06-01')).toBeUndefined();
    await change('pembayaran-finnet', 2, { validTo: null });
    expect(await ownerOn('pembayaran-finnet', '2027-06-01')).toBe('finnet');
  });
});

describe('a change of a service', () => {
  it.each([
    { body: { owner: 'nobody' }, says: 'pemiliknya tidak dikenal', why: 'nobody is called so' },
    { body: { owner: 'kementerian-bumn' }, says: 'pemiliknya tidak ada pada hari itu', why: 'the owner has ended' },
    {
      body: { owner: 'bp-bumn', from: '2019-01-01', validTo: '2020-01-01' },
      says: 'pemiliknya tidak ada',
      why: 'not yet founded',
    },
    { body: { topics: ['nothing'] }, says: 'topik utamanya tidak dikenal', why: 'an unknown topic' },
    { body: { from: '2010-01-01' }, says: 'tidak ada', why: 'before it began' },
    { body: { validTo: '2016-01-01' }, says: 'Berakhir sebelum berlaku', why: 'it would end before it began' },
  ])('is refused in both languages for $body: $why', async ({ body, says }) => {
    const answer = await change('sinyal-seluler', 1, body);
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body)).toContain(says);
    expect(await saidOf('sinyal-seluler')).toHaveLength(1);
  });
});
