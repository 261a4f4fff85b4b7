import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AWebDoor } from '../fixtures/a-web-door.js';
import { ACitizen } from '../fixtures/a-citizen.js';

let door: AWebDoor;
let administrator: Record<string, string>;
beforeAll(async () => {
  door = await AWebDoor.start();
  administrator = await door.signIn('administrator', 'salur/');
});
afterAll(async () => {
  await door?.stop();
});

const file = async () => {
  const told = { text: 'Nama saya dan rumah saya', place: 'Gang Mawar', contact: { phone: '081234567890' } };
  const body = JSON.stringify(told);
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${door.url}/api/complaints`, { method: 'POST', body, headers });
  return (await answer.json()) as { code: string; replyKey: string };
};
const erase = async (code: string, headers: Record<string, string>, reason = 'Permintaan pemilik data') => {
  const init = {
    method: 'POST',
    body: JSON.stringify({ reason }),
    headers: { 'content-type': 'application/json', ...headers },
  };
  return (await fetch(`${door.url}/api/complaints/${code}/erasure`, init)).status;
};

describe('erasing a complaint', () => {
  it('destroys the key, tells the hub once, and leaves no word in our tables', async () => {
    const { code } = await file();
    const id = await door.idOf(code);
    const [filed] = await door.said(id);
    expect(await erase(code, administrator)).toBe(204);
    expect(await erase(code, administrator)).toBe(204);

    expect((await door.said(id)).map(({ type }) => type)).toEqual(['complaint.filed', 'complaint.erased']);
    expect(await door.vault.keyOf(door.admin, id)).toBeNull();
    expect(await door.vault.open(door.admin, id, 'text', filed?.data['text'] as never)).toBeNull();
    expect(await door.vault.contactOf(door.admin, id)).toBeNull();
    const [row] = await door.db.query<Record<string, unknown>[]>(
      'select title, text, place, occurred_on, reply_key_hash from complaint where id = $1',
      [id],
    );
    expect(Object.values(row ?? {})).toEqual([null, null, null, null, null]);
    const [ground] = await door.db.query<{ reason: string }[]>('select reason from erasure where complaint_id = $1', [
      id,
    ]);
    expect(ground?.reason).toBe('Permintaan pemilik data');
  });

  it('leaves the way of the complaint to be seen, but nothing to open', async () => {
    const { code, replyKey } = await file();
    await erase(code, administrator);
    const citizen = new ACitizen(door.url);
    expect((await citizen.post(`/lacak/${code}/kunci`, { kunci: replyKey })).status).toBe(403);
    const page = await citizen.get(`/lacak/${code}`);
    expect(page.text).toContain('Dihapus');
    expect(page.text).not.toContain('Gang Mawar');
  });

  it('is for administrators, on a ground', async () => {
    const { code } = await file();
    const officer = await door.signIn('officer', 'bp-bumn/pln/');
    expect(await erase(code, {})).toBe(401);
    expect(await erase(code, officer)).toBe(403);
    expect(await erase(code, { cookie: administrator['cookie'] ?? '' })).toBe(403);
    expect(await erase(code, administrator, 'ya')).toBe(422);
    expect(await door.said(await door.idOf(code))).toHaveLength(1);
  });
});
