import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readerRole, scopedTransaction } from '#libs/access';
import type { Browser } from '#libs/testing';
import { DataSource, type QueryRunner } from 'typeorm';
import { CaseworkModule } from '../../../services/casework/src/casework.module.js';
import { actionsOpenTo, caseActions, type CaseAction } from '../../../services/casework/src/rules/case-actions.js';
import type { CaseStatus } from '../../../services/casework/src/rules/case-lifecycle.js';
import { ask } from './ask.js';
import { EveryService, people } from './every-service.js';
import { openRoutes } from './open-routes.js';
import { bodies, pathOf } from './route-requests.js';
import { routesOf, type Route } from './routes-of.js';
import { staffRoutes } from './staff-routes.js';

let every: EveryService;
let routes: Route[];
let signedIn: Record<string, Browser>;
beforeAll(async () => {
  every = await EveryService.start();
  routes = routesOf(every.hub.app);
  const names = Object.keys(people);
  const browsers = await Promise.all(names.map((name) => every.signIn(name)));
  signedIn = Object.fromEntries(names.map((name, at) => [name, browsers[at]])) as typeof signedIn;
}, 300_000);
afterAll(async () => {
  await every?.stop();
});

const forStaff = () => routes.filter((one) => one.isForStaff).map(({ name }) => name);
const methodOf = (route: string) => route.slice(0, route.indexOf(' '));
const send = (route: string, wish: Parameters<typeof ask>[3] = {}) =>
  ask(every.hub.url, methodOf(route), pathOf(route, every.caseId), { body: bodies[route], ...wish });
/** Of every route, one after the other, what is not as it must be. */
async function unlike<Seen>(names: readonly string[], wanted: Seen, see: (route: string) => Promise<Seen>) {
  const found: [string, Seen][] = [];
  for (const name of names) found.push([name, await see(name)]);
  return found.filter(([, seen]) => JSON.stringify(seen) !== JSON.stringify(wanted));
}
const mark = (status: number) => ({ 401: '?', 403: '-', 404: '0' })[status] ?? (status < 500 ? '+' : String(status));

describe('every route', () => {
  it('stands in the table, for staff or for everybody', () => {
    expect(forStaff().sort()).toEqual([...staffRoutes.keys()].sort());
    const open = routes.filter((one) => !one.isForStaff).map(({ name }) => name);
    expect([...new Set(open)].sort()).toEqual([...openRoutes].sort());
  });

  it('lets in whom the table says, and tells nobody of what is not theirs', async () => {
    // Who signs out has no session for the rows behind it.
    const [out, ...others] = forStaff().sort((one) => (one.endsWith('sign-out') ? -1 : 1));
    const seen: Record<string, string[]> = {};
    for (const route of [...others, out ?? '']) {
      seen[route] = [];
      for (const { token } of Object.values(signedIn)) seen[route].push(mark((await send(route, { token })).status));
    }
    expect(seen).toEqual(Object.fromEntries(staffRoutes));
  }, 300_000);

  it('refuses who is not signed in, whose session has ended, and whose session was left alone', async () => {
    const [ended, left] = [await every.signIn('administrator'), await every.signIn('administrator')];
    await ended.post('/api/desk/sign-out', {});
    const statuses = (token?: string) => async (route: string) => (await send(route, token ? { token } : {})).status;
    expect(await unlike(forStaff(), 401, statuses())).toEqual([]);
    expect(await unlike(forStaff(), 401, statuses(ended.token))).toEqual([]);
    every.clock.advance(31 * 60_000);
    expect(await unlike(forStaff(), 401, statuses(left.token))).toEqual([]);
  }, 300_000);

  it('refuses what changes something without the token of its session', async () => {
    const { token } = await every.signIn('administrator');
    const changing = forStaff().filter((one) => methodOf(one) !== 'GET');
    expect(changing.length).toBeGreaterThan(30);
    const refused = async (route: string) => {
      const { status, type } = await send(route, { token, csrf: false });
      return [status, type.endsWith('csrf.token-wrong')];
    };
    expect(await unlike(changing, [403, true], refused)).toEqual([]);
  });

  it('takes nothing that its form does not have, least of all what the hub itself decides', async () => {
    const forbidden = ['id', 'status', 'role', 'officerId', 'institutionPath', 'createdBy', 'isAdmin'];
    const unheard = ['officerId', 'institutionPath', 'createdBy', 'isAdmin'];
    const roles = Object.keys(people);
    const tokens = await Promise.all(roles.map(async (name) => (await every.signIn(name)).token));
    // Whoever is let in, or at least would be if it were theirs.
    const tokenFor = (route: string) => tokens[(staffRoutes.get(route) ?? ['+']).findIndex((one) => one !== '-')] ?? '';
    const named = routes.filter((one) => one.readsBody || one.readsQuery);
    expect(named.length).toBeGreaterThan(50);
    const refused = async (route: string) => {
      const { readsBody } = named.find((one) => one.name === route) ?? { readsBody: false };
      const extra = Object.fromEntries((readsBody ? forbidden : unheard).map((name) => [name, 'x']));
      const path = pathOf(route, every.caseId);
      const query = readsBody ? '' : `${path.includes('?') ? '&' : '?'}${new URLSearchParams(extra).toString()}`;
      const { status, errors } = await ask(every.hub.url, methodOf(route), path + query, {
        ...{ token: tokenFor(route) },
        ...(readsBody ? { body: { ...(bodies[route] as object), ...extra } } : {}),
      });
      const names = errors
        .filter(({ code }) => code === 'whitelist-validation')
        .map(({ pointer }) => pointer.split('/').at(-1) ?? '');
      return [status, unheard.every((name) => names.includes(name))];
    };
    const names = [...new Set(named.map(({ name }) => name))];
    expect(await unlike(names, [422, true], refused)).toEqual([]);
  }, 300_000);
});

describe('a case', () => {
  interface Shown {
    readonly status: CaseStatus;
    readonly version: number;
    readonly actions: CaseAction[];
  }
  const whole = {
    ...{ message: 'Alasan', final: true, passed: true, class: 'complaint', to: 'pln-icon-plus', into: 'AAAA' },
    ...{ colleague: '018f3f6e-0000-7000-8000-000000000000', until: '2026-12-01T00:00:00Z', reason: 'unclear' },
  };

  it.each([
    { who: 'officer', actor: 'officer' },
    { who: 'coordinator', actor: 'coordinator' },
    { who: 'administrator', actor: 'administrator' },
  ] as const)('offers to its $who what the process table allows, and refuses the rest', async ({ who, actor }) => {
    const by = await every.signIn(who);
    const path = `/api/casework/cases/${every.caseId}`;
    const { body: shown } = await by.get<Shown>(path);
    const facts = { status: shown.status, role: 'lead', how: null, needsApproval: false } as const;
    const open = actionsOpenTo(actor, { ...facts, cameDown: false, checkDue: false });
    expect([...shown.actions].sort()).toEqual([...open].sort());
    for (const action of caseActions.filter((one) => !open.includes(one))) {
      const wish = { token: by.token, version: shown.version, body: { ...whole, action } };
      const { status } = await ask(every.hub.url, 'POST', `${path}/actions`, wish);
      expect([action, [403, 409].includes(status) || status]).toEqual([action, true]);
    }
    expect((await by.get<Shown>(path)).body.version).toBe(shown.version);
  });
});

describe('a table with row-level security', () => {
  const guarded = ['casework.case', 'casework.complaint', 'casework.entry', 'casework.tally', 'casework.tally_change'];
  const quoted = (name: string) => name.replace('.', '."') + '"';

  /** Whoever folds changes into sums holds this lock: meanwhile there are rows of both. */
  let folding: QueryRunner | undefined;
  beforeAll(async () => {
    const lock = (folding = every.admin.createQueryRunner());
    await lock.query(`select pg_advisory_lock(hashtext('casework tallies'))`);
    for (const table of ['tally', 'tally_change'])
      await lock.query(
        `insert into casework.${table} (part, status, late, check_state, amount)
         select distinct part, 'assigned', false, '', 0 from casework."case", casework.parts_of(institution_path) as part
         on conflict do nothing`,
      );
  });
  afterAll(async () => {
    await folding?.query(`select pg_advisory_unlock(hashtext('casework tallies'))`);
    await folding?.release();
  });

  it('is one of those that are tried here', async () => {
    const rows = await every.admin.query<{ name: string }[]>(
      `select relnamespace::regnamespace || '.' || relname as name from pg_class where relrowsecurity order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(guarded);
  });

  it('shows its own service everything, the reader nothing without a scope, and no other role that there is anything', async () => {
    const roles = await every.admin.query<{ name: string }[]>(
      `select rolname as name from pg_roles where rolname ^@ 'salur_' order by 1`,
    );
    expect(roles.length).toBeGreaterThan(9);
    for (const table of guarded) {
      for (const { name } of roles) {
        const seen = await every.admin
          .transaction(async (tx) => {
            await tx.query(`select set_config('role', $1, true)`, [name]);
            return (await tx.query<unknown[]>(`select 1 from ${quoted(table)}`)).length > 0 ? 'rows' : 'none';
          })
          .catch((error: unknown) => (String(error).includes('permission denied') ? 'refused' : String(error)));
        const wanted = name === 'salur_casework' ? 'rows' : name === readerRole ? 'none' : 'refused';
        expect([table, name, seen]).toEqual([table, name, wanted]);
      }
    }
  });

  it('shows each person under the role of the reader what lies in their part of the tree, and lets nobody change it', async () => {
    const sees = { officer: true, coordinator: true, administrator: true } as Record<string, boolean>;
    const db = every.hub.app.select(CaseworkModule).get(DataSource, { strict: true });
    for (const [name, [role, path]] of Object.entries(people)) {
      for (const table of guarded) {
        const count = await scopedTransaction(db, { role, path }, (tx) =>
          tx.query<unknown[]>(`select 1 from ${quoted(table)}`),
        );
        expect([name, table, count.length > 0]).toEqual([name, table, sees[name] ?? false]);
        const change = scopedTransaction(db, { role, path }, (tx) => tx.query(`delete from ${quoted(table)}`));
        await expect(change).rejects.toThrow(/permission denied/);
      }
    }
  });
});
