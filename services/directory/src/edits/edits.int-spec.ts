import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADirectory } from '../fixtures/a-directory.js';
import type { EditLine } from './list-edits.js';

let directory: ADirectory;
let administrator: Record<string, string>;
beforeAll(async () => {
  directory = await ADirectory.start();
  administrator = await directory.signIn('administrator');
});
afterAll(async () => {
  await directory?.stop();
});

const put = (path: string, change: unknown) =>
  directory.send('PUT', path, change, { ...administrator, 'if-match': '"1"' });

describe('who changed the directory', () => {
  const editsOf = async (thing: string, code: string, headers = administrator) => {
    const answer = await fetch(`${directory.hub.url}/api/directory/edits?thing=${thing}&code=${code}`, { headers });
    return { status: answer.status, items: ((await answer.json()) as { items: EditLine[] }).items };
  };

  it('is kept when it is planned, and when the plan is overwritten or taken back', async () => {
    const plan = { from: '2027-06-01', name: 'PT Planned' };
    expect(await put('institutions/pelni', plan)).toMatchObject({ status: 200 });
    await put('institutions/pelni', { ...plan, name: 'PT Overwritten' });
    await put('institutions/pelni', { from: '2027-06-01', validTo: '2027-06-02', successor: 'kai' });
    const { items } = await editsOf('institution', 'pelni');
    expect(items).toMatchObject([
      { effectiveOn: '2027-06-02', changes: [{ field: 'isOver' }, { field: 'successors', after: ['kai'] }] },
      { effectiveOn: '2027-06-01', changes: [{ field: 'name', before: 'PT Planned', after: 'PT Overwritten' }] },
      { effectiveOn: '2027-06-01', changes: [{ field: 'name', after: 'PT Planned' }] },
    ]);
    expect(items.map(({ staffName, isNew, isGone }) => ({ staffName, isNew, isGone }))).toEqual(
      Array(3).fill({ staffName: 'Petugas', isNew: false, isGone: false }),
    );
  });

  it('is kept of every record that one edit touches, and of services', async () => {
    const founded = { code: 'uji-induk', name: 'Lembaga Induk', kind: 'agency', validFrom: '2027-07-01' };
    await directory.send('POST', 'institutions', founded, administrator);
    expect((await editsOf('institution', 'uji-induk')).items).toMatchObject([
      { effectiveOn: '2027-07-01', isNew: true, changes: [] },
    ]);
    const moved = await put('services/tiang-kabel-telkom', { from: '2027-08-01', owner: 'mitratel' });
    expect(moved).toMatchObject({ status: 200 });
    expect((await editsOf('service', 'tiang-kabel-telkom')).items).toMatchObject([
      { effectiveOn: '2027-08-01', changes: [{ field: 'owner', before: 'telkom', after: 'mitratel' }] },
    ]);
  });

  it('is kept for good, and is not for the public', async () => {
    await expect(directory.db.query('update directory_edit set staff_name = null')).rejects.toThrow(
      'permission denied',
    );
    expect((await editsOf('institution', 'pelni', {})).status).toBe(401);
    expect((await editsOf('village', 'pelni')).status).toBe(422);
  });
});
