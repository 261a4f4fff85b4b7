import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { manyRows, tooHeavy, watchPlans, type PlansOf } from '#libs/testing';
import { AWebDoor } from '../fixtures/a-web-door.js';

let door: AWebDoor;
let administrator: Record<string, string>;
let plansOf: PlansOf;
let code: string;
beforeAll(async () => {
  door = await AWebDoor.start();
  administrator = await door.signIn('administrator', 'salur/');
  code = await file();
  await fill(await door.idOf(code));
  plansOf = await watchPlans(door.db);
}, 120_000);
afterAll(async () => {
  await door?.stop();
});

async function file(): Promise<string> {
  const body = JSON.stringify({ text: 'Nama saya dan rumah saya', place: 'Gang Mawar' });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${door.url}/api/complaints`, { method: 'POST', body, headers });
  return ((await answer.json()) as { code: string }).code;
}

const rows = 20_000;
const made = `('019ac000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid`;

/** Of twenty thousand complaints a fifth was erased, a fifth is to be, and for another that was refused. */
async function fill(id: string): Promise<void> {
  await manyRows(door.admin, {
    ...{ table: 'intake_web.complaint', like: `id = '${id}'`, rows },
    but: { id: made, code: `'KURA-' || n`, title: 'null', text: 'null', place: 'null' },
  });
  const at = `'2026-11-01'::timestamptz - make_interval(mins => n)`;
  const every = (remainder: number) => `from generate_series(1, ${rows}) as n where n % 5 = ${remainder}`;
  await door.admin.query(`
    insert into intake_web.erasure select ${made}, ${made}, 'Permintaan', ${at}, 'Petugas', ${at} ${every(0)};
    insert into intake_web.erasure_request select ${made}, ${at} ${every(1)};
    insert into intake_web.erasure_refusal select ${made}, ${made}, ${at}, ${at}, ${made}, 'Petugas', 'sealed' ${every(2)}`);
}

const get = (path: string) => fetch(`${door.url}${path}`, { headers: administrator });

describe('however much was erased, few pages of the database are looked at', () => {
  it.each(['erasures', 'erasures/waiting', 'erasures/refused', 'embeddings'])('for the list of %s', async (list) => {
    const plans = await plansOf(async () => {
      const answer = await get(`/api/intake-web/${list}`);
      expect(answer.status).toBe(200);
      const { next } = (await answer.json()) as { next?: string };
      if (next) await get(`/api/intake-web/${list}?after=${next}`);
    });
    expect(plans.length).toBeGreaterThan(0);
    expect(tooHeavy(plans, 1_000)).toEqual([]);
  });

  it('for one complaint, by its code', async () => {
    const plans = await plansOf(async () => {
      expect((await get(`/api/complaints/${code}/erasure`)).status).toBe(200);
      expect((await get(`/api/complaints/${code}`)).status).toBe(200);
    });
    expect(tooHeavy(plans, 30)).toEqual([]);
  });
});
