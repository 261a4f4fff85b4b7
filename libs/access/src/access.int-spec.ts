import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, Post } from '@nestjs/common';
import { database, type DatabaseDefinition } from '#libs/database';
import { uuidV7 } from '#libs/domain';
import { MovableClock, startHub, type Hub } from '#libs/runtime';
import { aDatabaseFor, type TestDatabase } from '#libs/testing';
import type { DataSource } from 'typeorm';
import {
  access,
  accessDatabase,
  Allow,
  csrfTokenOf,
  CurrentStaff,
  provisionStaff,
  sessionCookie,
  Sessions,
  type Staff,
  type StaffAccount,
} from './index.js';

const casework: DatabaseDefinition = { schema: 'casework', role: 'salur_casework', entities: [], migrations: [] };

@Controller('api/trials')
class TrialController {
  @Get()
  @Allow()
  who(@CurrentStaff() staff: Staff) {
    return staff;
  }

  @Post()
  @Allow('officer')
  act(@CurrentStaff() staff: Staff) {
    return { by: staff.id };
  }

  @Get('monitor')
  @Allow('coordinator', 'administrator')
  monitor() {
    return { seen: true };
  }
}

@Module({ controllers: [TrialController], providers: [...database(casework), ...access()] })
class TrialModule {}

const account = (wish: Partial<StaffAccount>): StaffAccount => ({
  id: uuidV7(),
  subject: uuidV7(),
  name: 'Petugas PLN',
  role: 'officer',
  institution: 'pln',
  institutionName: 'PT PLN (Persero)',
  path: 'bp-bumn/pln/',
  ...wish,
});

const clock = new MovableClock(new Date('2026-11-23T02:00:00Z'));
const minutes = (count: number) => count * 60_000;
const officer = account({});

/** What was opened, so that a failing beforeAll is not hidden by the end. */
const closing: (() => Promise<void>)[] = [];
let test: TestDatabase;
let asDesk: DataSource;
let hub: Hub;
let sessions: Sessions;

beforeAll(async () => {
  test = await aDatabaseFor([accessDatabase, casework]);
  closing.push(() => test.drop());
  asDesk = await test.open(accessDatabase);
  closing.push(() => asDesk.destroy());
  sessions = new Sessions(asDesk, clock);
  await provisionStaff(asDesk, [officer]);
  hub = await startHub({
    services: [TrialModule],
    port: 0,
    name: 'trial',
    environment: test.environment,
    clock,
    logLevel: 'silent',
  });
  closing.push(() => hub.stop());
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

const ask = (path: string, token?: string, init: { method?: string; csrf?: string } = {}) => {
  const headers = new Headers();
  if (token !== undefined) headers.set('cookie', `${sessionCookie}=${token}`);
  if (init.csrf !== undefined) headers.set('x-csrf-token', init.csrf);
  return fetch(`${hub.url}${path}`, { method: init.method ?? 'GET', headers });
};

describe('a session', () => {
  it('tells any service who it is', async () => {
    const token = await sessions.open(officer.id, null);
    const response = await ask('/api/trials', token);
    expect(response.status).toBe(200);
    const { id, name, role, institution, path } = officer;
    expect(await response.json()).toEqual({ id, name, role, institution, path });
    expect((await sessions.find(token))?.institutionName).toBe('PT PLN (Persero)');
  });

  it('is found for each of many who ask at once, and for nobody whose own has ended', async () => {
    const [own, ended, another] = await Promise.all([1, 2, 3].map(() => sessions.open(officer.id, null)));
    await sessions.end(ended ?? '');
    const asking = [own, 'x'.repeat(43), ended, another, own].map((token) => sessions.find(token ?? ''));
    const found = (await Promise.all(asking)).map((one) => one?.staff.id ?? null);
    expect(found).toEqual([officer.id, null, null, officer.id, officer.id]);
  });

  it('lives as long as it is used, up to ten hours', async () => {
    const token = await sessions.open(officer.id, null);
    for (let worked = 0; worked < 10 * 60 - 20; worked += 20) {
      clock.advance(minutes(20));
      expect(await sessions.find(token)).not.toBeNull();
    }
    clock.advance(minutes(20));
    expect(await sessions.find(token)).toBeNull();
  });

  it('ends after thirty minutes without a request', async () => {
    const token = await sessions.open(officer.id, null);
    clock.advance(minutes(30));
    expect(await sessions.find(token)).toBeNull();
  });

  it('ends half an hour after an operator made it, however much is done with it', async () => {
    const { token, endsAt } = await sessions.openForOperator(officer.id);
    expect(endsAt).toEqual(new Date(clock.now().getTime() + minutes(30)));
    clock.advance(minutes(20));
    expect((await ask('/api/trials', token)).status).toBe(200);
    clock.advance(minutes(9));
    expect((await ask('/api/trials', token)).status).toBe(200);
    clock.advance(minutes(1));
    expect((await ask('/api/trials', token)).status).toBe(401);
  });

  it('cannot be made by an operator for longer than an hour, by whatever program', async () => {
    const insert = `insert into access.session (token_hash, staff_id, opened_at, last_seen_at, ends_at, opened_by)
                    values ($1, $2, now(), now(), now() + $3::interval, 'operator')`;
    const make = (length: string | null) => asDesk.query(insert, [Buffer.from(uuidV7()), officer.id, length]);
    await expect(make('2 hours')).rejects.toThrow('session_of_operator_is_short');
    await expect(make(null)).rejects.toThrow('session_of_operator_is_short');
  });

  it('ends after thirty minutes in which only a page that was left open asked', async () => {
    const token = await sessions.open(officer.id, null);
    const leftOpen = { headers: { cookie: `${sessionCookie}=${token}`, 'x-unattended': 'true' } };
    const stream = { headers: { cookie: `${sessionCookie}=${token}`, accept: 'text/event-stream' } };
    for (const page of [leftOpen, stream, leftOpen]) {
      clock.advance(minutes(9));
      expect((await fetch(`${hub.url}/api/trials`, page)).status).toBe(200);
    }
    clock.advance(minutes(3));
    expect((await fetch(`${hub.url}/api/trials`, leftOpen)).status).toBe(401);
  });

  it('ends at sign-out, and the one before ends when a new one begins', async () => {
    const first = await sessions.open(officer.id, null);
    const second = await sessions.open(officer.id, first);
    expect(await sessions.find(first)).toBeNull();
    await sessions.end(second);
    expect(await sessions.find(second)).toBeNull();
  });

  it('ends everywhere when the person is shut out, and when they are no longer active', async () => {
    const leaver = account({});
    await provisionStaff(asDesk, [leaver]);
    const [laptop, phone] = [await sessions.open(leaver.id, null), await sessions.open(leaver.id, null)];
    await sessions.endAllOf(leaver.id);
    expect([await sessions.find(laptop), await sessions.find(phone)]).toEqual([null, null]);
    const again = await sessions.open(leaver.id, null);
    await asDesk.query('update access.staff set active = false where id = $1', [leaver.id]);
    expect(await sessions.find(again)).toBeNull();
  });

  it('is nowhere to be found as a token in the database', async () => {
    const token = await sessions.open(officer.id, null);
    const rows = await asDesk.query<unknown[]>(`select encode(token_hash, 'escape') as hash from access.session`);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it.each(["' or 1=1 --", '', 'x'.repeat(43), 'x'.repeat(10_000)])(
    'is not there for the token "%.20s"',
    async (token) => {
      expect(await sessions.find(token)).toBeNull();
    },
  );
});

describe('a route for staff', () => {
  it('answers 401 to whoever is not signed in', async () => {
    const response = await ask('/api/trials');
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ type: 'urn:salur:problem:session.absent', status: 401 });
    expect((await ask('/api/trials', 'x'.repeat(43))).status).toBe(401);
  });

  it('answers 403 to another role', async () => {
    const response = await ask('/api/trials/monitor', await sessions.open(officer.id, null));
    expect(await response.json()).toMatchObject({ type: 'urn:salur:problem:role.not-allowed', status: 403 });
  });

  it('changes nothing without the CSRF token of the very session', async () => {
    const [token, other] = [await sessions.open(officer.id, null), await sessions.open(officer.id, null)];
    const post = (csrf = '') => ask('/api/trials', token, { method: 'POST', csrf });
    expect((await post()).status).toBe(403);
    expect((await post(csrfTokenOf(other))).status).toBe(403);
    expect((await post(csrfTokenOf(token))).status).toBe(201);
  });
});

describe('the role of another service', () => {
  it.each([
    'select * from access.staff',
    'select * from access.session',
    `select access.open_session('${officer.id}', '\\x00', null, now(), null)`,
    `select access.end_sessions_of('${officer.id}', now())`,
  ])('may not: %s', async (sql) => {
    const db = await test.open(casework);
    await expect(db.query(sql)).rejects.toThrow(/permission denied/);
    await db.destroy();
  });
});

describe('accounts of staff', () => {
  it('are changed, not doubled, when they are given again', async () => {
    const before = account({ subject: 'petugas-kai' });
    await provisionStaff(asDesk, [before]);
    await provisionStaff(asDesk, [{ ...before, id: uuidV7(), role: 'coordinator' }]);
    const rows = await asDesk.query<unknown[]>(`select id, role from access.staff where subject = 'petugas-kai'`);
    expect(rows).toEqual([{ id: before.id, role: 'coordinator' }]);
  });

  it('need a place in the tree', async () => {
    await expect(provisionStaff(asDesk, [account({ path: '' })])).rejects.toThrow(/staff_path_check/);
  });
});
