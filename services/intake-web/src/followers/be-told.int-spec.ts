import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseAnswered, complaintFollowerAsked } from '#libs/contracts';
import { ACitizen } from '../fixtures/a-citizen.js';
import { AWebDoor } from '../fixtures/a-web-door.js';
import { KeepWishes } from './keep-wishes.js';

let door: AWebDoor;
beforeAll(async () => {
  door = await AWebDoor.start({
    ...{ MAIL_ADDRESS: 'aduan@salur.example', MAIL_SEND_URL: 'smtp://127.0.0.1:9' },
    SALUR_TRUSTED_PROXIES: '127.0.0.1',
  });
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
const erase = async (code: string) => {
  const administrator = await door.signIn('administrator', 'salur/');
  await post(`/api/complaints/${code}/erasure`, { reason: 'Permintaan pemilik data' }, administrator);
};
let addresses = 0;
const anAddress = () => `tetangga-${(addresses += 1)}@contoh.id`;
const ask = async (code: string, surel: string, neighbour = new ACitizen(door.url)) => {
  const { status, text } = await neighbour.post(`/lacak/${code}/ikuti`, { surel });
  return { neighbour, status, text };
};
const askedOf = async (id: string) =>
  (await door.said(id))
    .filter(({ type }) => type === 'complaint.follower-asked')
    .map(({ data }) => complaintFollowerAsked.data.parse(data));
/** Those who are to be mailed how to confirm, and those who have. */
const wishesOf = async (id: string) =>
  (await askedOf(id)).filter(({ confirm }) => confirm !== undefined).map(({ wishId }) => wishId);
const confirmedOf = async (id: string) =>
  (await askedOf(id)).filter(({ confirm }) => confirm === undefined).map(({ wishId }) => wishId);
/** Whose address it is comes from their mail, in whatever browser they read it. */
const confirm = async (id: string) => {
  const answers = [];
  for (const link of await door.linksToConfirm(id)) answers.push(await new ACitizen(door.url).post(link, {}));
  return answers;
};
const addressOf = async (wishId: string) => (await door.vault.contactOf(door.admin, wishId))?.email ?? null;
const addressesOf = async (id: string) => Promise.all((await wishesOf(id)).map(addressOf));

describe('whoever has the same trouble and wants to be told', () => {
  it('is heard once, with an address that only the vault can read', async () => {
    const { code, id } = await aComplaint();
    const surel = anAddress();
    const { neighbour } = await ask(code, surel);
    await ask(code, ` ${surel.toUpperCase()} `);
    expect(await addressesOf(id)).toEqual([surel]);
    const page = async () => (await neighbour.get(`/lacak/${code}`)).text;
    expect(await page()).not.toContain('Anda akan dikabari satu kali lewat e-mail');
    expect(await page()).toContain('Kami sudah mengirim e-mail ke alamat yang Anda tulis');
    await confirm(id);
    expect(await page()).toContain('Anda akan dikabari satu kali lewat e-mail');
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

  it('counts when whose address it is has pressed the button behind the link of one mail, and not before', async () => {
    const { code, id } = await aComplaint();
    const surel = anAddress();
    const { neighbour } = await ask(code, surel);
    expect((await neighbour.post(`/lacak/${code}/ikuti`, { surel })).location).toBe(`/lacak/${code}?kabar=to-confirm`);
    const [link = '', ...more] = await door.linksToConfirm(id);
    const [wishId] = await wishesOf(id);
    expect([more, await confirmedOf(id)]).toEqual([[], []]);
    // As a program looks at it that guards a mailbox.
    const looked = await new ACitizen(door.url).get(link);
    expect([looked.status, looked.text.includes('Ya, kabari saya')]).toEqual([200, true]);
    expect(await confirmedOf(id)).toEqual([]);
    const [first, again] = [...(await confirm(id)), ...(await confirm(id))];
    expect([first?.status, first?.text.includes(`href="/lacak/${code}"`), again?.status]).toEqual([200, true, 200]);
    expect(await confirmedOf(id)).toEqual([wishId]);
    const kept = await door.db.query<{ all: string }[]>(
      `select (select string_agg(row_to_json(wish)::text, '') from follower_wish as wish) ||
              (select string_agg(payload::text, '') from outbox_event) as all`,
    );
    expect(kept[0]?.all).not.toContain(link.slice('/minta-kabar/'.length));
  });

  it('is mailed no second link by whoever stops following and asks again, and none once it is too late', async () => {
    const { code, id } = await aComplaint();
    const surel = anAddress();
    const { neighbour } = await ask(code, surel);
    await neighbour.post(`/lacak/${code}/berhenti-ikuti`, {});
    await ask(code, surel, neighbour);
    const links = await door.linksToConfirm(id);
    expect(links).toHaveLength(1);
    door.clock.advance(2 * 86_400_000);
    const wishes = door.app.get(KeepWishes, { strict: false });
    await wishes.forgetUnconfirmed();
    expect(await addressesOf(id)).toEqual([surel]);
    door.clock.advance(86_400_001);
    expect((await new ACitizen(door.url).post(links[0] ?? '', {})).status).toBe(410);
    await wishes.forgetUnconfirmed();
    expect(await addressesOf(id)).toEqual([null]);
    await ask(code, surel, neighbour);
    const late = await new ACitizen(door.url).post(links[0] ?? '', {});
    expect([late.status, late.text.includes('Tautan ini tidak berlaku lagi')]).toEqual([410, true]);
    expect([(await askedOf(id)).length, await confirmedOf(id)]).toEqual([1, []]);
    expect((await neighbour.get(`/lacak/${code}`)).text).toContain('name="surel"');
  });

  it('is not waited for where it has been answered meanwhile, nor where it was erased', async () => {
    const [answered, erased] = [await aComplaint(), await aComplaint()];
    for (const { code } of [answered, erased]) await ask(code, anAddress());
    const [link = ''] = await door.linksToConfirm(erased.id);
    await door.tell(caseAnswered, answered.id, { final: true });
    await erase(erased.code);
    const [over] = await confirm(answered.id);
    expect([over?.status, over?.text.includes('sudah dijawab atau sudah berakhir')]).toEqual([200, true]);
    expect((await new ACitizen(door.url).post(link, {})).status).toBe(410);
    expect([await confirmedOf(answered.id), await confirmedOf(erased.id)]).toEqual([[], []]);
  });

  it('counts as it stands where it was asked before addresses were confirmed', async () => {
    const { code, id } = await aComplaint();
    const { neighbour } = await ask(code, anAddress());
    await door.db.query(
      'update follower_wish set confirm_digest = null, confirmed_at = asked_at where complaint_id = $1',
      [id],
    );
    door.clock.advance(4 * 86_400_000);
    await door.app.get(KeepWishes, { strict: false }).forgetUnconfirmed();
    expect((await neighbour.get(`/lacak/${code}`)).text).toContain('Anda akan dikabari satu kali lewat e-mail');
    expect(await addressesOf(id)).toEqual([expect.stringContaining('@')]);
  });

  it('is forgotten when they stop following, when the complaint is erased, and a week after its answer', async () => {
    const [stopped, erased, answered] = [await aComplaint(), await aComplaint(), await aComplaint()];
    const { neighbour } = await ask(stopped.code, anAddress());
    await confirm(stopped.id);
    for (const { code } of [erased, answered]) await ask(code, anAddress());
    await neighbour.post(`/lacak/${stopped.code}/berhenti-ikuti`, {});
    await erase(erased.code);
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
