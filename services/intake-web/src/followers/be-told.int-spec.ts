import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseAnswered, complaintFollowerAsked } from '#libs/contracts';
import { ACitizen } from '../fixtures/a-citizen.js';
import { AWebDoor } from '../fixtures/a-web-door.js';
import { KeepWishes } from './keep-wishes.js';

let door: AWebDoor;
let administrator: Record<string, string>;
beforeAll(async () => {
  door = await AWebDoor.start({
    ...{ MAIL_ADDRESS: 'aduan@salur.example', MAIL_SEND_URL: 'smtp://127.0.0.1:9' },
    SALUR_TRUSTED_PROXIES: '127.0.0.1',
  });
  administrator = await door.signIn('administrator', 'salur/');
});
afterAll(async () => {
  await door?.stop();
});

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(door.url + path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
async function aComplaint() {
  const { code } = (await (await post('/api/complaints', { text: 'Jembatan putus' })).json()) as { code: string };
  return { code, id: await door.idOf(code) };
}
let addresses = 0;
const anAddress = () => `tetangga-${(addresses += 1)}@contoh.id`;
const ask = async (code: string, surel: string, neighbour = new ACitizen(door.url)) => {
  const { status, text } = await neighbour.post(`/lacak/${code}/ikuti`, { surel });
  return { neighbour, status, text };
};
const wishesOf = async (id: string) =>
  (await door.said(id))
    .filter(({ type }) => type === 'complaint.follower-asked')
    .map(({ data }) => complaintFollowerAsked.data.parse(data).wishId);
const addressOf = async (wishId: string) => (await door.vault.contactOf(door.admin, wishId))?.email ?? null;
const addressesOf = async (id: string) => Promise.all((await wishesOf(id)).map(addressOf));

describe('whoever has the same trouble and wants to be told', () => {
  it('is heard once, with an address that only the vault can read', async () => {
    const { code, id } = await aComplaint();
    const surel = anAddress();
    const { neighbour } = await ask(code, surel);
    await ask(code, ` ${surel.toUpperCase()} `);
    expect(await addressesOf(id)).toEqual([surel]);
    expect((await neighbour.get(`/lacak/${code}`)).text).toContain('Anda akan dikabari satu kali lewat e-mail');
    const [kept] = await door.db.query<{ all: string }[]>(
      `select (select string_agg(row_to_json(wish)::text, '') from follower_wish as wish) ||
              (select string_agg(payload::text, '') from outbox_event) as all`,
    );
    expect(kept?.all).toContain(id);
    expect(kept?.all).not.toContain('@contoh.id');
  });

  it('may follow without, and add it later', async () => {
    const { code, id } = await aComplaint();
    const { neighbour } = await ask(code, '');
    expect(await addressesOf(id)).toEqual([]);
    expect((await neighbour.get(`/lacak/${code}`)).text).toContain('Kabari saya');
    const surel = anAddress();
    await ask(code, surel, neighbour);
    expect(await addressesOf(id)).toEqual([surel]);
  });

  it('reads beside the field that an address cannot be read, and follows nothing by that', async () => {
    const { code, id } = await aComplaint();
    const { status, text } = await ask(code, 'tetangga');
    expect([status, text.includes('Alamat e-mail tidak terbaca')]).toEqual([422, true]);
    expect([await door.said(id), text.includes('Belum ada orang lain')]).toEqual([[expect.anything()], true]);
  });

  it('is forgotten when they stop following, when the complaint is erased, and a week after its answer', async () => {
    const [stopped, erased, answered] = [await aComplaint(), await aComplaint(), await aComplaint()];
    const { neighbour } = await ask(stopped.code, anAddress());
    for (const { code } of [erased, answered]) await ask(code, anAddress());
    await neighbour.post(`/lacak/${stopped.code}/berhenti-ikuti`, {});
    await post(`/api/complaints/${erased.code}/erasure`, { reason: 'Permintaan pemilik data' }, administrator);
    await door.tell(caseAnswered, answered.id, { final: true });
    const wishes = door.app.get(KeepWishes, { strict: false });
    await wishes.dropOfEnded();
    const left = async () => (await Promise.all([stopped, erased, answered].map(({ id }) => addressesOf(id)))).flat();
    expect(await left()).toEqual([null, null, expect.stringContaining('@')]);
    door.clock.advance(8 * 86_400_000);
    await wishes.dropOfEnded();
    expect(await left()).toEqual([null, null, null]);
  });

  it('is written to no more, of whatever complaint, once they say so with a press', async () => {
    const [one, another, later] = [await aComplaint(), await aComplaint(), await aComplaint()];
    const surel = anAddress();
    for (const { code } of [one, another]) await ask(code, surel);
    const [wishId = ''] = await wishesOf(one.id);
    const visitor = new ACitizen(door.url);
    expect((await visitor.get(`/henti-kabar/${wishId}`)).text).toContain('Jangan kirim lagi');
    expect(await addressOf(wishId)).toBe(surel);
    // As a mail program presses it, see RFC 8058.
    const pressed = await visitor.post(`/henti-kabar/${wishId}`, { 'List-Unsubscribe': 'One-Click' });
    expect([pressed.status, pressed.text.includes('Tidak ada lagi e-mail')]).toEqual([200, true]);
    await ask(later.code, surel);
    expect((await Promise.all([one, another, later].map(({ id }) => addressesOf(id)))).flat()).toEqual([null, null]);
    expect((await visitor.post(`/henti-kabar/${wishId}`, {})).status).toBe(200);
    expect((await visitor.get('/henti-kabar/x')).status).toBe(400);
  });

  it('cannot be made to get more than ten mails by whoever knows the address', async () => {
    const surel = anAddress();
    const all = [];
    for (let index = 0; index < 11; index += 1) {
      const { code, id } = await aComplaint();
      await ask(code, surel);
      all.push(...(await addressesOf(id)));
    }
    expect(all).toHaveLength(10);
  });

  it('is one of so many from one network, and of fewer where an address is left; nothing is counted of one too many', async () => {
    const { code, id } = await aComplaint();
    const followers = async () =>
      (await door.db.query('select count(*)::int as count from follower where complaint_id = $1', [id])) as unknown;
    const presses = async (times: number, from: string, fields: () => Record<string, string> = () => ({})) => {
      const statuses = [];
      for (let press = 0; press < times; press += 1) {
        const stranger = new ACitizen(door.url);
        statuses.push((await stranger.post(`/lacak/${code}/ikuti`, fields(), { 'x-forwarded-for': from })).status);
      }
      return statuses;
    };
    const taken = (times: number) => Array.from({ length: times }, () => 303);
    expect(await presses(61, '203.0.113.7')).toEqual([...taken(60), 429]);
    expect(await followers()).toEqual([{ count: 60 }]);
    expect(await presses(31, '203.0.113.8', () => ({ surel: anAddress() }))).toEqual([...taken(30), 429]);
    expect([await followers(), (await wishesOf(id)).length]).toEqual([[{ count: 90 }], 30]);
    expect(await presses(1, '203.0.113.8')).toEqual([303]);
  });
});

it('nobody is offered a mail where none can be sent', async () => {
  const silent = await AWebDoor.start();
  try {
    const answer = await fetch(`${silent.url}/api/complaints`, {
      method: 'POST',
      body: JSON.stringify({ text: 'Jembatan putus' }),
      headers: { 'content-type': 'application/json' },
    });
    const { code } = (await answer.json()) as { code: string };
    const citizen = new ACitizen(silent.url);
    expect((await citizen.get(`/lacak/${code}`)).text).not.toContain('name="surel"');
    await citizen.post(`/lacak/${code}/ikuti`, { surel: anAddress() });
    expect((await silent.said(await silent.idOf(code))).map(({ type }) => type)).toEqual(['complaint.filed']);
  } finally {
    await silent.stop();
  }
});
