import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { uuidV7 } from '#libs/domain';
import { aDatabase } from '#libs/testing';
import type { DataSource } from 'typeorm';
import {
  absentAmong,
  accessDatabase,
  provisionStaff,
  staffInPost,
  staffToTell,
  standsInFor,
  type Role,
} from './index.js';

const day = '2026-11-23';
let db: DataSource;
let away: string;
let deputy: string;

beforeAll(async () => {
  db = await aDatabase(accessDatabase);
});
afterAll(() => db?.destroy());
beforeEach(async () => {
  await db.query('delete from absence; delete from staff_post; delete from session; delete from staff');
  away = await isAt('Sari', 'bp-bumn/pln/');
  deputy = await isAt('Budi', 'bp-bumn/pln/');
  await db.query('insert into staff_post values ($1, $2, $1, now())', [away, 'head']);
  await db.query(`insert into absence values ($1, '2026-11-20', '2026-11-30', $1, now(), $2)`, [away, deputy]);
});

/** Makes them staff, or moves them. */
async function isAt(name: string, path: string, role: Role = 'officer'): Promise<string> {
  const institution = path.split('/').at(-2) ?? '';
  const account = { id: uuidV7(), subject: name, name, role, path, institution, institutionName: institution };
  await provisionStaff(db, [account]);
  const [found] = await db.query<{ id: string }[]>('select id from staff where subject = $1', [name]);
  return found?.id ?? '';
}

/** Everybody whom anything of the absent one's reaches, asked in each way there is. */
async function whoStandsIn() {
  const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
  return {
    forTheClocks: (await absentAmong(db, [away], day)).get(away)?.deputy ?? null,
    ofMail: ids(await staffToTell(db, { one: away, institution: null, among: [] }, day)),
    ofThePost: ids(await staffInPost(db, { posts: ['head'], places: ['pln', 'bp-bumn'] }, day)),
    inTheInbox: ids(await standsInFor(db, deputy, day)),
  };
}
const isDeputy = () => ({ forTheClocks: deputy, ofMail: [deputy], ofThePost: [deputy], inTheInbox: [away] });

describe('a deputy', () => {
  it.each([
    { why: 'it is all as it was noted', sql: 'select 1' },
    {
      why: 'their institution has moved, and both with it',
      sql: `select access.move_staff('pln', 'PLN', 'kemesdm/pln/')`,
    },
    { why: 'they see what is below them too', sql: `update staff set path = 'bp-bumn/' where name = 'Budi'` },
  ])('stands in: $why', async ({ sql }) => {
    await db.query(sql);
    expect(await whoStandsIn()).toEqual(isDeputy());
  });

  it.each([
    { why: 'who has gone to another institution', path: 'bp-bumn/kai/', role: 'officer' },
    { why: 'who works below the absent one now', path: 'bp-bumn/pln/pln-papua/', role: 'officer' },
    { why: 'who takes complaints at a counter now', path: 'bp-bumn/pln/', role: 'clerk' },
  ] as const)('is nobody $why, until they are back', async ({ path, role }) => {
    await isAt('Budi', path, role);
    expect(await whoStandsIn()).toEqual({ forTheClocks: null, ofMail: [], ofThePost: [], inTheInbox: [] });
    await isAt('Budi', 'bp-bumn/pln/');
    expect(await whoStandsIn()).toEqual(isDeputy());
  });
});

describe('a post', () => {
  const held = async () => (await db.query<unknown[]>('select from staff_post')).length;

  it('stays with whoever stays, also where their institution moves', async () => {
    await isAt('Sari', 'bp-bumn/pln/');
    await db.query(`select access.move_staff('pln', 'PLN', 'kemesdm/pln/')`);
    expect(await held()).toBe(1);
  });

  it.each([
    { who: 'goes to another institution', leave: () => isAt('Sari', 'bp-bumn/kai/') },
    { who: 'is no officer any more', leave: () => isAt('Sari', 'bp-bumn/pln/', 'coordinator') },
    { who: 'leaves', leave: () => db.query(`update staff set active = false where name = 'Sari'`) },
  ])('is free again when who held it $who, and they do not bring it back', async ({ leave }) => {
    await leave();
    expect(await held()).toBe(0);
    await isAt('Sari', 'bp-bumn/pln/');
    expect(await held()).toBe(0);
  });
});
