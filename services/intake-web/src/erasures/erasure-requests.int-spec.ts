import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACitizen } from '../fixtures/a-citizen.js';
import { AWebDoor } from '../fixtures/a-web-door.js';

let door: AWebDoor;
let administrator: Record<string, string>;
beforeAll(async () => {
  door = await AWebDoor.start();
  administrator = await door.signIn('administrator', 'salur/');
});
afterAll(async () => {
  await door?.stop();
});

const ground = 'Permintaan pemilik data';

/** Somebody who has filed a complaint and opened it in their browser. */
const aReporter = async () => {
  const answer = await fetch(`${door.url}/api/complaints`, {
    method: 'POST',
    body: JSON.stringify({ text: 'Nama saya ada di sini', contact: { phone: '081234567890' } }),
    headers: { 'content-type': 'application/json' },
  });
  const { code, replyKey } = (await answer.json()) as { code: string; replyKey: string };
  const citizen = new ACitizen(door.url);
  await citizen.post(`/lacak/${code}/kunci`, { kunci: replyKey });
  return { code, replyKey, citizen, ask: () => citizen.post(`/lacak/${code}/hapus`, { hapus: 'ya' }) };
};
const at = async <Answer>(path: string): Promise<Answer> =>
  (await (await fetch(door.url + path, { headers: administrator })).json()) as Answer;
const waiting = async () => {
  const { items } = await at<{ items: { code: string; askedAt: string }[] }>('/api/intake-web/erasures/waiting');
  return items;
};
const decide = (code: string, path: 'erasure' | 'erasure/refusal', headers = administrator, reason = ground) =>
  fetch(`${door.url}/api/complaints/${code}/${path}`, {
    ...{ method: 'POST', body: JSON.stringify({ reason }) },
    headers: { 'content-type': 'application/json', ...headers },
  });
const shown = (code: string) => at<Record<string, unknown>>(`/api/complaints/${code}/erasure`);

describe('a citizen who wants a complaint erased', () => {
  it('asks on its page after a tick, and waits once however often they ask', async () => {
    const { code, citizen, ask } = await aReporter();
    const unticked = await citizen.post(`/lacak/${code}/hapus`, {});
    expect([unticked.status, unticked.text.includes('Centang kotak')]).toEqual([422, true]);
    const before = door.clock.now().toISOString();
    expect((await ask()).location).toBe(`/lacak/${code}?kabar=erasure-asked`);
    door.clock.advance(60_000);
    await ask();
    expect((await waiting()).filter((one) => one.code === code)).toEqual([
      { code, askedAt: before, receivedAt: expect.any(String) },
    ]);
    const page = (await citizen.get(`/lacak/${code}`)).text;
    expect(page).toContain('data-testid="erasure-waiting"');
    expect(page).not.toContain(`/lacak/${code}/hapus"`);
    // Nothing has happened to the complaint, so no service hears anything.
    expect(await door.said(await door.idOf(code))).toHaveLength(1);
  });

  it('takes it back, and the administrator can no longer refuse it', async () => {
    const { code, citizen, ask } = await aReporter();
    await ask();
    await citizen.post(`/lacak/${code}/batal-hapus`, {});
    expect((await waiting()).map((one) => one.code)).not.toContain(code);
    expect((await citizen.get(`/lacak/${code}`)).text).toContain(`/lacak/${code}/hapus"`);
    const refused = await decide(code, 'erasure/refusal');
    expect([refused.status, await refused.json()]).toMatchObject([
      409,
      { detail: expect.stringContaining('menunggu') },
    ]);
  });

  it('reads why it was refused, kept sealed, and may ask again', async () => {
    const { code, citizen, ask } = await aReporter();
    await ask();
    expect((await decide(code, 'erasure/refusal')).status).toBe(204);
    const page = (await citizen.get(`/lacak/${code}`)).text;
    expect(page).toContain(`data-testid="erasure-refusal">${ground}`);
    expect(await shown(code)).toMatchObject({
      askedAt: null,
      refusals: [{ by: 'Petugas salur', reason: ground }],
      erased: null,
    });
    await ask();
    expect((await waiting()).map((one) => one.code)).toContain(code);
    // Waiting anew wipes out nothing: what was refused stands beside it.
    expect((await citizen.get(`/lacak/${code}`)).text).toMatch(
      new RegExp(`erasure-waiting[^]*erasure-refusal">${ground}`),
    );
  });

  it('leaves every refusal on record, sealed, and when all is erased only who refused and when', async () => {
    const { code, citizen, ask } = await aReporter();
    const id = await door.idOf(code);
    for (const reason of ['Bukti dalam perkara 12/2026', 'Perkara itu belum selesai']) {
      await ask();
      door.clock.advance(60_000);
      expect((await decide(code, 'erasure/refusal', administrator, reason)).status).toBe(204);
    }
    const page = (await citizen.get(`/lacak/${code}`)).text;
    expect(page).toMatch(/Perkara itu belum selesai[^]*Bukti dalam perkara/);
    const refused = async () => {
      const { items } = await at<{ items: Record<string, unknown>[] }>('/api/intake-web/erasures/refused');
      return items.filter((one) => one['code'] === code);
    };
    expect(await refused()).toMatchObject([
      { by: 'Petugas salur', reason: 'Perkara itu belum selesai', askedAt: expect.any(String), at: expect.any(String) },
      { by: 'Petugas salur', reason: 'Bukti dalam perkara 12/2026' },
    ]);
    const kept = await door.db.query<object[]>(
      `select to_jsonb(refusal) as row from erasure_refusal refusal where complaint_id = $1`,
      [id],
    );
    expect(JSON.stringify(kept)).not.toMatch(/perkara|Nama saya|812345/i);

    await ask();
    expect((await decide(code, 'erasure')).status).toBe(204);
    expect(await refused()).toMatchObject([
      { by: 'Petugas salur', reason: null },
      { by: 'Petugas salur', reason: null },
    ]);
    expect(await shown(code)).toMatchObject({
      refusals: [{ reason: null }, { reason: null }],
      erased: { by: 'Petugas salur' },
    });
  });

  it('cannot be refused twice for one request: the second leaves no trace', async () => {
    const { code, ask } = await aReporter();
    await ask();
    const answers = await Promise.all([1, 2].map(() => decide(code, 'erasure/refusal')));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(await shown(code)).toMatchObject({ refusals: [{ by: 'Petugas salur' }] });
    expect((await shown(code))['refusals']).toHaveLength(1);
  });

  it('sees on the page when it is done, without a way in that leads nowhere', async () => {
    const { code, citizen, ask } = await aReporter();
    await ask();
    expect((await decide(code, 'erasure')).status).toBe(204);
    const page = (await citizen.get(`/lacak/${code}`)).text;
    expect(page).toContain('Isi laporan dan data pelapor sudah dihapus atas permintaan.');
    expect(page).not.toContain(`/lacak/${code}/kunci`);
    expect((await ask()).status).toBe(403);
    expect((await waiting()).map((one) => one.code)).not.toContain(code);
  });

  it('asks by an application as well, once however often, and takes it back', async () => {
    const { code, replyKey } = await aReporter();
    const order = async (method: 'POST' | 'DELETE', key?: string) => {
      const headers = key === undefined ? {} : { 'reply-key': key };
      return (await fetch(`${door.url}/api/complaints/${code}/erasure/request`, { method, headers })).status;
    };
    const isWaiting = async () => (await waiting()).filter((one) => one.code === code).length;
    expect([await order('POST'), await order('POST', '0000-0000-0000'), await isWaiting()]).toEqual([403, 403, 0]);
    expect([await order('POST', replyKey), await order('POST', replyKey), await isWaiting()]).toEqual([204, 204, 1]);
    expect([await order('DELETE', '0000-0000-0000'), await isWaiting()]).toEqual([403, 1]);
    expect([await order('DELETE', replyKey), await order('DELETE', replyKey), await isWaiting()]).toEqual([
      204, 204, 0,
    ]);
  });

  it('alone may ask', async () => {
    const { code } = await aReporter();
    expect((await new ACitizen(door.url).post(`/lacak/${code}/hapus`, { hapus: 'ya' })).status).toBe(403);
    expect((await new ACitizen(door.url).post(`/lacak/${code}/batal-hapus`, {})).status).toBe(403);
  });
});

describe('an administrator who decides about erasures', () => {
  it('sees how much goes and no word of it, and afterwards who did it, when and why', async () => {
    const { code, citizen, ask } = await aReporter();
    await citizen.post(`/lacak/${code}/pesan`, { pesan: 'Tambahan rahasia' });
    await ask();
    const before = await shown(code);
    expect(before).toMatchObject({ code, open: true, goes: { contact: true, messages: 1, files: 0 }, erased: null });
    expect(JSON.stringify(before)).not.toMatch(/rahasia|Nama saya|0812|812345/);
    await decide(code, 'erasure');
    const done = { by: 'Petugas salur', reason: ground, askedAt: before['askedAt'] };
    expect(await shown(code)).toMatchObject({ open: false, askedAt: null, erased: done });
    const { items } = await at<{ items: unknown[] }>('/api/intake-web/erasures');
    expect(items[0]).toMatchObject({ code, ...done });
  });

  it('reads what was erased page by page, the latest first', async () => {
    await door.admin.query(
      `with made as (
         insert into intake_web.complaint (id, code, door, class, language, anonymous, confidential, reachable, attachments, received_at)
         select gen_random_uuid(), 'MANY-' || n, 'web', 'complaint', 'id', false, false, false, '[]', now() from generate_series(1, 60) n
         returning id)
       insert into intake_web.erasure (complaint_id, staff_id, reason, erased_at)
       select id, gen_random_uuid(), 'Seed', '2020-01-01' from made`,
    );
    interface Page {
      readonly items: { readonly code: string; readonly erasedAt: string }[];
      readonly next: string | null;
    }
    const first = await at<Page>('/api/intake-web/erasures');
    const second = await at<Page>(`/api/intake-web/erasures?after=${first.next ?? ''}`);
    expect([first.items.length, second.next]).toEqual([50, null]);
    const all = [...first.items, ...second.items];
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(all.filter(({ code }) => code.startsWith('MANY'))).toHaveLength(60);
    expect(all.map(({ erasedAt }) => erasedAt)).toEqual(
      all
        .map(({ erasedAt }) => erasedAt)
        .toSorted()
        .toReversed(),
    );
  });

  it('reads what was refused page by page, the latest first, and is told what no place in it is', async () => {
    await door.admin.query(
      `insert into intake_web.erasure_refusal (id, complaint_id, asked_at, refused_at, staff_name, reason)
       select gen_random_uuid(), id, '2020-01-01', '2020-01-02', 'Sari', 'no seal' from intake_web.complaint where code like 'MANY-%'`,
    );
    interface Page {
      readonly items: {
        readonly id: string;
        readonly at: string;
        readonly by: string;
        readonly reason: string | null;
      }[];
      readonly next: string | null;
    }
    const first = await at<Page>('/api/intake-web/erasures/refused');
    const second = await at<Page>(`/api/intake-web/erasures/refused?after=${first.next ?? ''}`);
    const all = [...first.items, ...second.items];
    expect([first.items.length, second.next, new Set(all.map(({ id }) => id)).size]).toEqual([50, null, all.length]);
    expect(all.filter(({ by, reason }) => by === 'Sari' && reason === null)).toHaveLength(60);
    const times = all.map((one) => one.at);
    expect(times).toEqual(times.toSorted().toReversed());
    const wrong = await fetch(`${door.url}/api/intake-web/erasures/refused?after=x`, { headers: administrator });
    expect(wrong.status).toBe(422);
  });

  it('is told in a sentence what is wrong with a code', async () => {
    const unknown = await fetch(`${door.url}/api/complaints/AAAA-AAAA-A/erasure`, { headers: administrator });
    expect([unknown.status, await unknown.json()]).toMatchObject([
      404,
      { detail: 'Tidak ada laporan dengan kode ini.' },
    ]);
  });
});
