import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Sealed } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { ACitizen, hiddenField } from '../fixtures/a-citizen.js';
import { AWebDoor } from '../fixtures/a-web-door.js';
import { postAtCounter } from '../fixtures/post-at-counter.js';

let door: AWebDoor;
let clerk: Record<string, string>;
beforeAll(async () => {
  door = await AWebDoor.start();
  clerk = await door.signIn('clerk', 'bp-bumn/');
});
afterAll(async () => {
  await door?.stop();
});

const post = (path: string, body: object, headers = clerk) => postAtCounter(door, headers, { path, body });

describe('looking a citizen up', () => {
  const reason = 'Warga hadir di loket dan minta datanya dipakai lagi';
  const told = { name: 'Sari', phone: '0812 5555 0101' };

  it('gives what was told earlier, by number or by the code with its key, and keeps who looked and why', async () => {
    const filed = await post('complaints', { filingId: uuidV7(), text: 'Lampu mati', contact: told });
    const { code = '', replyKey = '' } = filed.body.receipts?.[0] ?? {};
    for (const by of [{ by: '+62 812-5555-0101' }, { by: code, replyKey }]) {
      const found = await post('lookups', { ...by, reason });
      expect([found.status, found.body]).toEqual([200, { name: 'Sari', phone: '+6281255550101', email: null }]);
    }
    const kept = await door.admin.query<{ reason: string; same: boolean }[]>(
      `select counter.reason, counter.staff_id = vault.reader as same
         from intake_web.counter_reading counter join vault.reading vault using (entry_id)
        where counter.complaint_id = $1`,
      [await door.idOf(code)],
    );
    expect(kept).toEqual([1, 2].map(() => ({ reason, same: true })));
  });

  it('tells the citizen each time, on their page and to whoever keeps the history', async () => {
    const filed = await post('complaints', {
      filingId: uuidV7(),
      text: 'Lampu mati',
      contact: { phone: '0812 5555 0404' },
    });
    const { code = '', replyKey = '' } = filed.body.receipts?.[0] ?? {};
    const headers = { cookie: `salur_laporan=${code}.${replyKey}` };
    const page = async () => (await fetch(`${door.url}/lacak/${code}`, { headers })).text();
    expect(await page()).not.toMatch(/petugas loket|pernah melihat identitas/);
    expect((await post('lookups', { by: '0812 5555 0404', reason })).status).toBe(200);
    expect(await page()).toMatch(/pernah melihat identitas[^]*dibaca petugas loket/);
    const id = await door.idOf(code);
    const said = (await door.said(id)).find(({ type }) => type === 'complaint.identity-read')?.data ?? {};
    const { entryId, reason: sealed } = said as { entryId: string; reason: Sealed };
    expect(await door.vault.open(door.admin, id, `identity-read:${entryId}`, sealed)).toBe(reason);
  });

  it('by a code alone finds nobody: it stands on lists that everybody reads', async () => {
    const citizen = new ACitizen(door.url);
    const kiriman = hiddenField((await citizen.get('/lapor')).text, 'kiriman');
    const form = { jenis: 'complaint', isi: 'Lampu mati', nama: 'Sari', telepon: '0812 5555 0505', kiriman };
    const code = (await citizen.postForm('/lapor', form)).location?.split('/').at(-1) ?? '';
    expect(code).toMatch(/^\w{4}-\w{4}-\w$/);
    expect((await post('lookups', { by: code, reason })).status).toBe(404);
    expect((await post('lookups', { by: code, replyKey: 'AAAA-BBBB-CCCC', reason })).status).toBe(404);
    expect((await door.said(await door.idOf(code))).map(({ type }) => type)).toEqual(['complaint.filed']);
  });

  it('is for clerks alone, and ends where one of them looks up more than can stand at a counter', async () => {
    const look = { by: '0812 5555 0606', reason };
    expect((await post('lookups', look, await door.signIn('administrator', 'kemenpanrb/'))).status).toBe(403);
    const eager = await door.signIn('clerk', 'bp-bumn/');
    const statuses: number[] = [];
    for (let nth = 0; nth <= 40; nth += 1) statuses.push((await post('lookups', look, eager)).status);
    expect(statuses.slice(-2)).toEqual([404, 429]);
    expect((await post('lookups', look)).status).toBe(404);
  });

  it('finds nobody who wished to stay unknown, and nothing without a reason', async () => {
    const anonymous = { filingId: uuidV7(), text: 'x', anonymous: true, contact: { phone: '0812 5555 0202' } };
    const { code = '', replyKey } = (await post('complaints', anonymous)).body.receipts?.[0] ?? {};
    for (const by of ['0812 5555 0202', code])
      expect((await post('lookups', { by, replyKey, reason })).status).toBe(404);
    expect((await post('lookups', { by: '0812 5555 0101', reason: 'mau' })).status).toBe(422);
  });
});
