import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { uuidV7 } from '#libs/domain';
import { aDatabase } from '#libs/testing';
import type { DataSource } from 'typeorm';
import { accessDatabase, provisionStaff, staffInPost, type Post } from './index.js';

const day = '2026-11-23';
let db: DataSource;

beforeAll(async () => {
  db = await aDatabase(accessDatabase);
});
afterAll(() => db?.destroy());
beforeEach(async () => {
  await db.query('delete from absence; delete from staff_post; delete from session; delete from staff');
});

/** An officer of an institution, by the name under which the test knows them. */
async function officer(name: string, institution: string, post: Post | null = null): Promise<string> {
  const id = uuidV7();
  await provisionStaff(db, [
    ...[{ id, name, subject: name, role: 'officer' as const, institution, institutionName: institution }].map(
      (one) => ({
        ...one,
        path: `bp-bumn/${institution}/`,
      }),
    ),
  ]);
  if (post) await db.query('insert into staff_post values ($1, $2, $1, now())', [id, post]);
  return id;
}
const away = (id: string, deputy: string | null) =>
  db.query(`insert into absence values ($1, '2026-11-20', '2026-11-30', $1, now(), $2)`, [id, deputy]);

async function told(posts: readonly Post[] | null, places = ['pln-papua', 'pln', 'bp-bumn']): Promise<string[]> {
  const found = await staffInPost(db, { posts, places }, day);
  const names = await db.query<{ name: string }[]>('select name from staff where id = any($1) order by name', [
    found.map(({ id }) => id),
  ]);
  return names.map(({ name }) => name);
}

describe('those of a post', () => {
  it('are told, and no other officer is', async () => {
    await officer('petugas', 'pln-papua');
    await officer('penghubung', 'pln-papua', 'liaison-officer');
    await officer('pimpinan', 'pln-papua', 'head');
    expect(await told(['head'])).toEqual(['pimpinan']);
    expect(await told(['liaison-officer'])).toEqual(['penghubung']);
    expect(await told(['liaison-officer', 'head'])).toEqual(['penghubung', 'pimpinan']);
    expect(await told(null)).toEqual(['petugas']);
  });

  it('are looked for upwards, but not at the root of the tree, whose turn is the next rung', async () => {
    await officer('petugas', 'pln-papua');
    await officer('pimpinan pusat', 'bp-bumn', 'head');
    expect(await told(['head'])).toEqual(['petugas']);
    await officer('pimpinan induk', 'pln', 'head');
    expect(await told(['head'])).toEqual(['pimpinan induk']);
    expect(await told(['head'], ['bp-bumn'])).toEqual(['pimpinan pusat']);
  });

  it('have a deputy while they are away, and are as if there were none without one', async () => {
    const deputy = await officer('petugas', 'pln-papua');
    await officer('petugas lain', 'pln-papua');
    const head = await officer('pimpinan', 'pln-papua', 'head');
    await away(head, deputy);
    expect(await told(['head'])).toEqual(['petugas']);
    await db.query('update absence set deputy_id = null');
    expect(await told(['head'])).toEqual(['petugas', 'petugas lain']);
  });

  it('are not waited for where an institution has nobody: the nearest officers above are told', async () => {
    await officer('petugas induk', 'pln');
    await officer('petugas pusat', 'bp-bumn');
    expect(await told(['head'])).toEqual(['petugas induk']);
    expect(await told(null)).toEqual(['petugas induk']);
    expect(await told(['head'], ['kai', 'bp-bumn'])).toEqual(['petugas pusat']);
  });

  it('are told of what nobody handles only where there is no other officer', async () => {
    await officer('pimpinan', 'pln-papua', 'head');
    await officer('petugas induk', 'pln');
    expect(await told(null)).toEqual(['pimpinan']);
  });
});
