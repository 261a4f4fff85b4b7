import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schemaDifference } from '#libs/database';
import type { InstitutionChanged } from '#libs/contracts';
import { ADirectory } from '../fixtures/a-directory.js';
import { InstitutionPeriod } from '../institutions/institution-period.entity.js';
import { Institution } from '../institutions/institution.entity.js';
import { TellInstitutions } from '../institutions/tell-institutions.js';
import { seededInstitutions, seededPeriods } from '../seed/seed.js';
import { sowInstitutions } from './sow-institutions.js';
import { SowSeed } from './sow-seed.js';
import { Sowing } from './sowing.entity.js';

let directory: ADirectory;
beforeAll(async () => {
  directory = await ADirectory.start();
});
afterAll(async () => {
  await directory.stop();
});

const sow = () => directory.hub.app.get(SowSeed, { strict: false }).run();
const forgetSowing = () => directory.db.getRepository(Sowing).deleteAll();
/** What has been said of rows: that all has been said comes with each sowing. */
const count = async () => {
  const [row] = await directory.db.query<{ count: number }[]>(
    `select count(*)::int as count from outbox_event where subject <> 'directory:sown'`,
  );
  return row?.count;
};

describe('the seed of the directory', () => {
  it('is sown when the service starts, and every institution is said once', async () => {
    expect(await directory.db.getRepository(Institution).count()).toBe(seededInstitutions.length);
    const [said, ...more] = await directory.said<InstitutionChanged['data']>('pln-icon-plus');
    expect(more).toEqual([]);
    expect(said).toMatchObject({ path: 'bp-bumn/pln/pln-icon-plus/', version: 1, validTo: null });
  });

  it('says last that all of it has been said', async () => {
    const rows = await directory.db.query<{ subject: string }[]>(
      'select subject from outbox_event order by id desc limit 1',
    );
    expect(rows).toEqual([{ subject: 'directory:sown' }]);
  });

  it('says how long things may take and when offices are closed', async () => {
    expect(await directory.said('policy:resolution-complaint')).toMatchObject([{ amount: 14, unit: 'working-day' }]);
    expect(await directory.said('calendar:2026')).toMatchObject([{ year: 2026 }]);
  });

  it('is not sown again by the next start', async () => {
    const before = await count();
    expect(await sow()).toBe(false);
    expect(await count()).toBe(before);
  });

  it('says nothing of what is as it was when a newer one is sown', async () => {
    const before = await count();
    await forgetSowing();
    expect(await sow()).toBe(true);
    expect(await count()).toBe(before);
  });

  it('says the next version of a record that a newer one changes, and only of that', async () => {
    const before = await count();
    const newer = seededPeriods.map((one) =>
      one.code === 'kai' && one.validTo === null ? { ...one, name: 'PT KAI' } : one,
    );
    const tell = directory.hub.app.get(TellInstitutions, { strict: false });
    await directory.db.transaction(async (tx) => {
      await sowInstitutions(tx, newer);
      await tell.run(tx, null);
    });
    expect(await directory.said('kai')).toMatchObject([{ version: 1 }, { version: 2, name: 'PT KAI' }]);
    expect(await count()).toBe((before ?? 0) + 1);
  });

  it('is sown once, however many processes start at the same time', async () => {
    await forgetSowing();
    expect((await Promise.all([sow(), sow(), sow()])).filter(Boolean)).toHaveLength(1);
  });

  it('leaves alone what an administrator has edited', async () => {
    await directory.db.getRepository(InstitutionPeriod).update({ code: 'pos' }, { name: 'Kantor Pos', edited: true });
    await forgetSowing();
    await sow();
    expect(await directory.db.getRepository(Institution).findOneBy({ code: 'pos' })).toMatchObject({
      name: 'Kantor Pos',
    });
  });
});

describe('the schema of the directory', () => {
  it('is what the entities say', async () => {
    expect(await schemaDifference(directory.db)).toEqual([]);
  });
});
