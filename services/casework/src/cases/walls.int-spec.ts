import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readerRole, scopedReading, scopedTransaction, type Asks, type Role } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import type { EntityManager } from 'typeorm';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, assign, places, tellOfInstitutions, write } from '../fixtures/a-complaint.js';
import type { Browser } from '#libs/testing';
import type { CasePage } from './list-cases.js';

let casework: ACasework;
let atPln: { complaintId: string; caseId: string };
let officerOf: Record<keyof typeof places, Browser>;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  atPln = await aCase(casework, 'pln');
  await write(casework, atPln.complaintId, 'Masih padam');
  const names = Object.keys(places) as (keyof typeof places)[];
  const browsers = await Promise.all(names.map((name) => casework.desk.signIn('officer', places[name])));
  officerOf = Object.fromEntries(names.map((name, index) => [name, browsers[index]])) as typeof officerOf;
});
afterAll(async () => {
  await casework?.stop();
});

const pathOf = (caseId: string) => `/api/casework/cases/${caseId}`;
const ids = async (by: Browser, query = '') =>
  (await by.get<CasePage>(`/api/casework/cases?view=open&limit=100${query}`)).body.items.map((one) => one.id);

describe('the first wall: what the service answers', () => {
  it.each(['kai', 'pln-batam', 'pln-icon-plus'] as const)(
    'an officer of %s finds no case of PLN by any route',
    async (code) => {
      const stranger = officerOf[code];
      const take = () => stranger.post(`${pathOf(atPln.caseId)}/actions`, { action: 'take' }, { 'if-match': '"1"' });
      expect((await stranger.get(pathOf(atPln.caseId))).status).toBe(404);
      expect((await take()).status).toBe(404);
      expect(await ids(stranger)).not.toContain(atPln.caseId);
      expect(await ids(stranger, '&institution=pln')).toEqual([]);
      const { body } = await stranger.get<CasePage>('/api/casework/cases?view=new');
      expect(body.counts.open).toBe(0);
    },
  );

  it('answers for a case of somebody else as for one there is not', async () => {
    const [foreign, none] = await Promise.all(
      [atPln.caseId, uuidV7()].map((id) => officerOf.kai.get<{ type: string; detail: string }>(pathOf(id))),
    );
    expect([foreign?.status, foreign?.body.type]).toEqual([none?.status, none?.body.type]);
  });

  it.each([
    { role: 'officer', path: places.pln, sees: true, why: 'it is theirs' },
    { role: 'coordinator', path: 'bp-bumn/', sees: true, why: 'it lies in their part of the tree' },
    { role: 'coordinator', path: 'kemenhub/', sees: false, why: 'it lies in another part' },
    { role: 'administrator', path: 'panrb/', sees: true, why: 'administrators see all' },
  ] as const)('$role of $path sees it: $sees, because $why', async ({ role, path, sees }) => {
    const by = await casework.desk.signIn(role, path);
    expect((await by.get(pathOf(atPln.caseId))).status).toBe(sees ? 200 : 404);
    expect((await ids(by)).includes(atPln.caseId)).toBe(sees);
  });

  it.each([
    { role: 'triage', why: 'the triage desk has no cases' },
    { role: 'administrator', why: 'administrators do not answer complaints' },
  ] as const)('$role may not act: $why', async ({ role }) => {
    const by = await casework.desk.signIn(role, 'bp-bumn/');
    const refused = await by.post(`${pathOf(atPln.caseId)}/actions`, { action: 'take' }, { 'if-match': '"1"' });
    expect(refused.status).toBe(403);
  });

  it('lets nobody in who has not signed in', async () => {
    for (const path of ['/api/casework/cases', pathOf(atPln.caseId), '/api/casework/stream']) {
      expect((await fetch(casework.hub.url + path)).status).toBe(401);
    }
  });
});

describe('the second wall: what PostgreSQL shows under the reader’s role', () => {
  const tables = ['"case"', 'complaint', 'entry'] as const;
  const rowsIn = async (tx: EntityManager) => {
    const counts = [];
    for (const table of tables) counts.push((await tx.query<unknown[]>(`select 1 from casework.${table}`)).length);
    return counts;
  };
  const as = (role: Role, path: string) => scopedTransaction(casework.db, { role, path }, rowsIn);

  it('shows an officer of another company not one row', async () => {
    expect(await as('officer', places.kai)).toEqual([0, 0, 0]);
    expect(await as('officer', places['pln-batam'])).toEqual([0, 0, 0]);
  });

  it('shows the officers of the company theirs', async () => {
    const [cases, complaints, entries] = await as('officer', places.pln);
    expect([cases, complaints]).toEqual([1, 1]);
    expect(entries).toBeGreaterThan(1);
  });

  it('shows nothing while no scope is set, also on a connection that had one before', async () => {
    await casework.db.transaction(async (tx) => {
      await as('administrator', 'panrb/');
      await tx.query(`select set_config('role', $1, true)`, [readerRole]);
      expect(await rowsIn(tx)).toEqual([0, 0, 0]);
      await tx.query(`select set_config('salur.scope', '', true)`);
      expect(await rowsIn(tx)).toEqual([0, 0, 0]);
    });
  });

  describe('where all is asked at once', () => {
    const count = async (asks: Asks) =>
      Promise.all(tables.map(async (table) => (await asks.query<unknown[]>(`select 1 from casework.${table}`)).length));

    it.each([
      { path: places.kai, sees: false },
      { path: places.pln, sees: true },
    ])('stands for $path as well: $sees', async ({ path, sees }) => {
      const counts = await scopedReading(casework.db, { role: 'officer', path }, count);
      expect(counts.map((one) => one > 0)).toEqual([sees, sees, sees]);
    });

    it('refuses what is asked later, which would stand outside', async () => {
      const late = scopedReading(casework.db, { role: 'officer', path: places.kai }, async (asks) => {
        await count(asks);
        return count(asks);
      });
      await expect(late).rejects.toThrow('asked at once');
      const beyond = scopedReading(casework.db, { role: 'officer', path: places.kai }, async (asks, outside) => {
        await count(asks);
        return count(outside);
      });
      await expect(beyond).rejects.toThrow('asked at once');
    });

    it('does not stand before what is asked beyond it, on the same connection', async () => {
      const whoAsks = `select current_user as "user", pg_backend_pid() as pid`;
      const who = async (asks: Asks) => (await asks.query<{ user: string; pid: number }[]>(whoAsks))[0];
      const [behind, beyond] = await scopedReading(
        casework.db,
        { role: 'officer', path: places.kai },
        (asks, outside) => Promise.all([who(asks), who(outside)]),
      );
      expect([behind?.user, beyond?.user]).toEqual([readerRole, 'salur_casework']);
      expect(beyond?.pid).toBe(behind?.pid);
    });

    it('has plans of its own, which asking the same beyond it does not drop', async () => {
      const asked = 'select id from casework."case" where id = $1 and code is not null';
      const ask = (asks: Asks) => asks.query(asked, [randomUUID()]);
      // Of eight connections one at least is asked 25 times, and keeps its plans; which of them it is, is chance.
      const looks = Array.from({ length: 200 }, () =>
        scopedReading(casework.db, { role: 'officer', path: places.pln }, (asks, outside) =>
          Promise.all([
            ask(asks),
            ask(outside),
            outside.query<{ text: string; kept: boolean }[]>(
              `select statement as text, generic_plans > 5 as kept from pg_prepared_statements where strpos(statement, $1) > 0`,
              [asked],
            ),
          ]),
        ),
      );
      const kept = (await Promise.all(looks)).map(([, , plans]) => plans.map((plan) => plan.kept));
      expect(kept).toContainEqual([true, true]);
    });

    it('leaves nothing of itself on its connection, not even after a failure', async () => {
      const wrong = scopedReading(casework.db, { role: 'officer', path: places.kai }, (asks) =>
        Promise.all([count(asks), asks.query('select 1 from casework.no_such_table')]),
      );
      await expect(wrong).rejects.toThrow('no_such_table');
      const connections = Array.from({ length: 8 }, () =>
        casework.db.query<{ user: string; scope: string | null; open: boolean }[]>(
          `select current_user as user, current_setting('salur.scope', true) as scope,
                  now() <> statement_timestamp() as open`,
        ),
      );
      for (const [found] of await Promise.all(connections)) {
        expect(found?.user).not.toBe(readerRole);
        expect(found?.scope ?? '').toBe('');
      }
    });
  });

  it('lets the reader change nothing', async () => {
    const change = scopedTransaction(casework.db, { role: 'officer', path: places.pln }, (tx) =>
      tx.query(`update casework."case" set status = 'closed'`),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });

  it('shows who handed a complaint back what was written until then, and nothing of what came after', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln-batam');
    casework.clock.advance(1_000);
    await write(casework, complaintId, 'sebelum');
    const body = { action: 'hand-back', message: 'Bukan kami.' };
    const { body: seen } = await officerOf['pln-batam'].get<{ version: number }>(pathOf(caseId));
    await officerOf['pln-batam'].post(`${pathOf(caseId)}/actions`, body, { 'if-match': `"${seen.version}"` });
    casework.clock.advance(1_000);
    await assign(casework, complaintId, 'kai');
    await write(casework, complaintId, 'sesudah');

    const of = async (path: string) => {
      const query = 'select kind from casework.entry where complaint_id = $1 order by at, id';
      const rows = await scopedTransaction(casework.db, { role: 'officer', path }, (tx) =>
        tx.query<{ kind: string }[]>(query, [complaintId]),
      );
      return rows.map((row) => row.kind);
    };
    expect(await of(places['pln-batam'])).toEqual(['filed', 'opened', 'added', 'handed-back']);
    expect(await of(places.kai)).toEqual(['filed', 'added', 'opened', 'added']);
  });
});
