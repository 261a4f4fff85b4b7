import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintAccessAsked, complaintErased, complaintFiled, institutionChanged } from '#libs/contracts';
import { newTrackingCode, uuidV7 } from '#libs/domain';
import { ACitizen, hiddenField, marked } from '../fixtures/a-citizen.js';
import { AWebDoor } from '../fixtures/a-web-door.js';
import { TellFollowing } from '../followers/tell-following.js';

let door: AWebDoor;
beforeAll(async () => {
  door = await AWebDoor.start();
});
afterAll(async () => {
  await door?.stop();
});

const secret = 'Isi yang hanya dibaca pelapor';

async function file(fields: Record<string, string> = { telepon: '0812 3456 7890' }) {
  const citizen = new ACitizen(door.url);
  const token = hiddenField((await citizen.get('/lapor')).text, 'kiriman');
  const sent = await citizen.postForm('/lapor', { jenis: 'complaint', isi: secret, kiriman: token, ...fields });
  const code = sent.location?.split('/').at(-1) ?? '';
  return { citizen, code, id: await door.idOf(code) };
}

/** As another door has filed it and said so. */
async function fileByMessage() {
  const [key, code] = [door.vault.newKey(uuidV7()), newTrackingCode()];
  await door.vault.keepKey(door.admin, key);
  const text = key.seal('text', secret);
  const texts = { title: null, text, place: null };
  await door.tell(complaintFiled, key.complaintId, { code, door: 'whatsapp', reachable: true, ...texts });
  return { code, id: key.complaintId };
}

/** The digits as the notifier would tell them; null where none were said. */
async function lastCode(id: string): Promise<string | null> {
  const said = (await door.said(id)).findLast(({ type }) => type === 'complaint.access-asked');
  if (!said) return null;
  const { accessId, code } = complaintAccessAsked.data.parse(said.data);
  return door.vault.open(door.admin, id, `access:${accessId}`, code);
}

describe('a one-time code', () => {
  it('goes to the contact on file and opens the complaint once', async () => {
    const { code, id } = await file();
    const other = new ACitizen(door.url);
    const asked = await other.post(`/lacak/${code}/kode`, {});
    expect(asked.location).toBe(`/lacak/${code}?kabar=code-sent#buka`);
    const digits = (await lastCode(id)) ?? '';
    expect(digits).toMatch(/^\d{6}$/);
    const entered = await other.post(`/lacak/${code}/masuk`, { sekali: `${digits.slice(0, 3)} ${digits.slice(3)}` });
    expect(entered.location).toBe(`/lacak/${code}?kabar=opened`);
    expect((await other.get(`/lacak/${code}`)).text).toContain(secret);
    const again = await new ACitizen(door.url).post(`/lacak/${code}/masuk`, { sekali: digits });
    expect([again.status, again.text.includes('sudah tidak berlaku')]).toEqual([403, true]);
  });

  it('answers alike where no contact is on file, and says nothing then', async () => {
    const { code, id } = await file({});
    const began = performance.now();
    const asked = await new ACitizen(door.url).post(`/lacak/${code}/kode`, {});
    expect(performance.now() - began).toBeGreaterThanOrEqual(58);
    expect(asked.location).toBe(`/lacak/${code}?kabar=code-sent#buka`);
    expect(await lastCode(id)).toBeNull();
  });

  it('opens what was filed by a message as well: its words, a reply from the page, and a link of its own', async () => {
    const { code, id } = await fileByMessage();
    const other = new ACitizen(door.url);
    await other.post(`/lacak/${code}/kode`, {});
    await other.post(`/lacak/${code}/masuk`, { sekali: (await lastCode(id)) ?? '' });
    const page = (await other.get(`/lacak/${code}`)).text;
    expect(page).toContain(secret);
    const kiriman = hiddenField(page, 'kiriman');
    await other.postForm(`/lacak/${code}/pesan`, { pesan: 'Nomor tiangnya 12', kiriman });
    expect((await door.said(id)).at(-1)).toMatchObject({ type: 'complaint.added-to', data: { door: 'web' } });
    const link = new URL(marked((await other.get(`/lacak/${code}/tautan`)).text, 'private-link')).pathname;
    const third = new ACitizen(door.url);
    await third.post(link, {});
    expect((await third.get(`/lacak/${code}`)).text).toContain(secret);
  });

  it('is neither given out nor taken for what was erased, whichever door it came by', async () => {
    const { code, id } = await fileByMessage();
    const other = new ACitizen(door.url);
    await other.post(`/lacak/${code}/kode`, {});
    const digits = (await lastCode(id)) ?? '';
    await door.tell(complaintErased, id);
    door.clock.advance(60_000);
    const asked = await other.post(`/lacak/${code}/kode`, {});
    expect(asked.location).toBe(`/lacak/${code}?kabar=code-sent#buka`);
    expect((await door.said(id)).filter(({ type }) => type === 'complaint.access-asked')).toHaveLength(1);
    expect((await other.post(`/lacak/${code}/masuk`, { sekali: digits })).status).toBe(403);
  });

  it.each(['ten minutes', 'five wrong tries'])('is worth nothing after %s', async (spoilt) => {
    const { code, id } = await file();
    const other = new ACitizen(door.url);
    await other.post(`/lacak/${code}/kode`, {});
    const digits = (await lastCode(id)) ?? '';
    const wrong = digits === '000000' ? '111111' : '000000';
    if (spoilt === 'ten minutes') door.clock.advance(10 * 60_000);
    else await Promise.all([1, 2, 3, 4, 5].map(() => other.post(`/lacak/${code}/masuk`, { sekali: wrong })));
    expect((await other.post(`/lacak/${code}/masuk`, { sekali: digits })).status).toBe(403);
  });

  it('is sent once a minute, however often the button is pressed', async () => {
    const { code, id } = await file();
    const other = new ACitizen(door.url);
    await Promise.all([1, 2, 3].map(() => other.post(`/lacak/${code}/kode`, {})));
    const asked = () => door.said(id).then((said) => said.filter(({ type }) => type === 'complaint.access-asked'));
    expect(await asked()).toHaveLength(1);
    door.clock.advance(60_000);
    await other.post(`/lacak/${code}/kode`, {});
    expect(await asked()).toHaveLength(2);
  });
});

describe('a private link', () => {
  const linkOf = async (citizen: ACitizen, code: string) =>
    new URL(marked((await citizen.get(`/lacak/${code}/tautan`)).text, 'private-link')).pathname;

  it('opens the complaint in another browser with a press, and not by being looked at', async () => {
    const { citizen, code } = await file();
    const link = await linkOf(citizen, code);
    const other = new ACitizen(door.url);
    expect((await other.get(link)).text).not.toContain(secret);
    expect((await other.get(`/lacak/${code}`)).text).not.toContain(secret);
    expect((await other.post(link, {})).location).toBe(`/lacak/${code}?kabar=opened`);
    expect((await other.get(`/lacak/${code}`)).text).toContain(secret);
  });

  it('opens nothing else, and nothing when it was changed or is old', async () => {
    const [{ citizen, code }, another] = [await file(), await file()];
    const link = await linkOf(citizen, code);
    const token = link.split('/').at(-1) ?? '';
    const other = new ACitizen(door.url);
    for (const path of [`/lacak/${another.code}/tautan/${token}`, `/lacak/${code}/tautan/z${token}`]) {
      expect((await other.post(path, {})).status).toBe(403);
    }
    door.clock.advance(32 * 86_400_000);
    expect((await other.post(link, {})).status).toBe(403);
  });

  it('is given to nobody without the key', async () => {
    const { code } = await file();
    expect((await new ACitizen(door.url).get(`/lacak/${code}/tautan`)).status).toBe(403);
  });
});

describe('whoever has the same trouble', () => {
  it('is counted once, sees it among the followed, and can stop', async () => {
    const { citizen, code } = await file();
    const neighbour = new ACitizen(door.url);
    for (let press = 0; press < 2; press += 1) await neighbour.post(`/lacak/${code}/ikuti`, {});
    await new ACitizen(door.url).post(`/lacak/${code}/ikuti`, {});
    expect(marked((await citizen.get(`/lacak/${code}`)).text, 'followers').trim()).toMatch(/^2 orang lain/);
    const listed = (await neighbour.get('/laporan-saya')).text;
    expect(listed).toContain(`href="/lacak/${code}"`);
    expect(listed).not.toContain(secret);
    await neighbour.post(`/lacak/${code}/berhenti-ikuti`, {});
    expect(marked((await citizen.get(`/lacak/${code}`)).text, 'followers').trim()).toMatch(/^1 orang lain/);
  });

  it('is told to the hub as a number, once for all who came together, and again when it changes', async () => {
    const { code, id } = await file();
    const tell = door.app.get(TellFollowing, { strict: false });
    await tell.run();
    const told = async () => (await door.said(id)).filter(({ type }) => type === 'complaint.followed');
    const neighbours = Array.from({ length: 3 }, () => new ACitizen(door.url));
    for (const neighbour of [...neighbours, ...neighbours]) await neighbour.post(`/lacak/${code}/ikuti`, {});
    expect([await tell.run(), await tell.run()]).toEqual([1, 0]);
    expect((await told()).map(({ data }) => data)).toEqual([
      { followers: 3, countedAt: door.clock.now().toISOString() },
    ]);
    await neighbours[0]?.post(`/lacak/${code}/berhenti-ikuti`, {});
    await neighbours[0]?.post(`/lacak/${code}/berhenti-ikuti`, {});
    await tell.run();
    expect((await told()).map(({ data }) => data['followers'])).toEqual([3, 2]);
  });

  it('finds on this device what was filed with it', async () => {
    const { citizen, code } = await file();
    expect((await citizen.get('/laporan-saya')).text).toContain(`href="/lacak/${code}"`);
    expect((await new ACitizen(door.url).get('/laporan-saya')).text).not.toContain(code);
  });
});

describe('the form on the site of an institution', () => {
  const sites = '/api/intake-web/embeddings/pln';
  const policyOf = async () =>
    (await fetch(`${door.url}/sematan/pln`)).headers
      .get('content-security-policy')
      ?.match(/frame-ancestors [^;]*/)?.[0];

  it('stands on the sites that its administrator names, and on no other', async () => {
    await door.tell(institutionChanged, 'pln', { code: 'pln', path: 'bp-bumn/pln/', kind: 'bumn', version: 1 });
    expect(await policyOf()).toBe("frame-ancestors 'self'");
    const headers = { 'content-type': 'application/json', ...(await door.signIn('administrator', 'bp-bumn/')) };
    const put = async (origins: string[], by: Record<string, string> = headers) =>
      (await fetch(door.url + sites, { method: 'PUT', body: JSON.stringify({ origins }), headers: by })).status;
    expect(await put(['https://pln.example/layanan', 'https://pln.example'])).toBe(200);
    expect(await policyOf()).toBe("frame-ancestors 'self' https://pln.example");
    expect(await (await fetch(door.url + sites, { headers })).json()).toMatchObject({
      origins: ['https://pln.example'],
    });
    expect(await put(['http://pln.example'])).toBe(422);
    const neighbour = { 'content-type': 'application/json', ...(await door.signIn('administrator', 'kai/')) };
    expect(await put([], neighbour)).toBe(404);
    expect((await fetch(`${door.url}/sematan/pln`)).headers.get('x-frame-options')).toBeNull();
    expect((await fetch(`${door.url}/sematan/tidak-ada`)).status).toBe(404);
  });

  it('is offered with what to copy to whoever administers or coordinates that part of the tree, and to no other', async () => {
    await door.tell(institutionChanged, 'pln', { code: 'pln', path: 'bp-bumn/pln/', kind: 'bumn', version: 2 });
    await door.tell(institutionChanged, 'kai', { code: 'kai', path: 'bp-bumn/kai/', kind: 'bumn', version: 1 });
    await door.tell(institutionChanged, 'pln-up3', { code: 'pln-up3', path: 'bp-bumn/pln/pln-up3/', kind: 'unit' });
    const get = async (path: string, headers: Record<string, string>) => {
      const answer = await fetch(`${door.url}/api/intake-web/embeddings${path}`, { headers });
      return { status: answer.status, body: (await answer.json()) as { items?: { code: string }[]; form?: string } };
    };
    const codes = async (path: string, headers: Record<string, string>) =>
      (await get(path, headers)).body.items?.map(({ code }) => code);
    const [above, own] = [
      await door.signIn('administrator', 'bp-bumn/'),
      await door.signIn('coordinator', 'bp-bumn/pln/'),
    ];
    expect((await codes('', above))?.toSorted()).toEqual(['kai', 'pln']);
    expect([await codes('', own), await codes('?q=KAI', above), await codes('?q=kai', own)]).toEqual([
      ['pln'],
      ['kai'],
      [],
    ]);
    expect((await get('/pln?language=en', own)).body).toMatchObject({
      code: 'pln',
      form: expect.stringContaining('title="Complain to '),
      badge: expect.stringContaining('http://salur.example/lencana/pln.svg'),
    });
    expect((await get('/kai', own)).status).toBe(404);
    expect((await get('', await door.signIn('officer', 'bp-bumn/pln/'))).status).toBe(403);
    expect((await get(`?q=${'x'.repeat(101)}`, own)).status).toBe(422);
  });

  it('names its institution when it is sent, and tells how it is put there', async () => {
    const citizen = new ACitizen(door.url);
    const { text } = await citizen.get('/sematan/pln');
    const fields = ['kiriman', 'jenis', 'instansi'].map((name) => [name, hiddenField(text, name)] as const);
    const sent = await citizen.postForm('/lapor', { ...Object.fromEntries(fields), isi: secret });
    const [filed] = await door.said(await door.idOf(sent.location?.split('/').at(-1) ?? ''));
    expect(filed?.data).toMatchObject({ institution: 'pln' });
    const { text: snippet } = await citizen.get('/sematan/pln/pasang');
    expect(snippet).toContain('iframe src=&#34;http://salur.example/sematan/pln&#34;');
  });
});
