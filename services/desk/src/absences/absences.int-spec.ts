import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessDatabase, provisionStaff, type StaffAccount } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import { MovableClock } from '#libs/runtime';
import { aDatabase } from '#libs/testing';
import type { DataSource } from 'typeorm';
import { KeepAbsences } from './keep-absences.js';

let db: DataSource;

beforeAll(async () => {
  db = await aDatabase(accessDatabase);
});
afterAll(() => db?.destroy());

const anOfficer = (name: string): StaffAccount => ({
  ...{ id: uuidV7(), subject: name, name, role: 'officer' },
  ...{ institution: 'pln', institutionName: 'PLN', path: 'bp-bumn/pln/' },
});

describe('an absence', () => {
  it('shows who stands in, and that nobody does once they have gone elsewhere', async () => {
    const [sari, budi] = [anOfficer('Sari'), anOfficer('Budi')];
    await provisionStaff(db, [sari, budi]);
    const absences = new KeepAbsences(db, new MovableClock(new Date('2026-11-23T02:00:00Z')));
    await absences.note(sari, { staff: sari.id, firstDay: '2026-11-24', lastDay: '2026-11-27', deputy: budi.id });
    expect(await absences.list(sari)).toMatchObject([{ name: 'Sari', deputyName: 'Budi' }]);
    await provisionStaff(db, [{ ...budi, institution: 'kai', institutionName: 'KAI', path: 'bp-bumn/kai/' }]);
    expect(await absences.list(sari)).toMatchObject([{ name: 'Sari', deputyName: null }]);
  });
});
