import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessDatabase } from '#libs/access';
import { MovableClock, SilentLog, startHub } from '#libs/runtime';
import { aDatabaseFor, StaffDesk, type Browser } from '#libs/testing';
import { newMasterKey, vaultDatabase } from '#libs/vault';
import { DeskModule } from '../desk.module.js';
import type { OfficerLine } from './keep-posts.js';

const clock = new MovableClock(new Date('2026-11-23T02:00:00Z'));
const closing: (() => unknown)[] = [];
let desk: StaffDesk;
let coordinator: Browser;
let rini: Browser;

beforeAll(async () => {
  const database = await aDatabaseFor([vaultDatabase, accessDatabase]);
  closing.push(() => database.drop());
  const home = mkdtempSync(join(tmpdir(), 'salur-posts-'));
  closing.push(() => {
    rmSync(home, { recursive: true, force: true });
  });
  const masterKeyFile = join(home, 'master-key');
  writeFileSync(masterKeyFile, newMasterKey());
  const hub = await startHub({
    services: [DeskModule],
    ...{ port: 0, name: 'desk', clock, log: new SilentLog() },
    environment: {
      ...{ ...database.environment, SALUR_MASTER_KEY_FILE: masterKeyFile },
      ...{ OIDC_ISSUER: 'http://127.0.0.1:9/oidc', OIDC_CLIENT_ID: 'salur', OIDC_CLIENT_SECRET: 'trial-secret' },
      SALUR_PUBLIC_URL: 'http://localhost:8080',
    },
  });
  closing.push(() => hub.stop());
  desk = new StaffDesk(hub.url, database, clock);
  closing.push(() => desk.close());
  coordinator = await desk.signIn('coordinator', 'bp-bumn/', 'Koordinator');
  rini = await desk.signIn('officer', 'bp-bumn/pln/', 'Rini');
  await desk.signIn('officer', 'bp-bumn/kai/', 'Agus');
  await desk.signIn('officer', 'kemenhub/', 'Orang lain');
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

const officers = async (query = '', by = coordinator) =>
  (await by.get<{ items: OfficerLine[]; more: boolean }>(`/api/desk/officers${query}`)).body;
const give = (post: unknown, by = coordinator, id = rini.staffId) => by.put(`/api/desk/officers/${id}/post`, { post });

describe('posts of officers', () => {
  it('are given, changed and taken by the coordinator of their part of the tree; who holds one is listed first', async () => {
    expect((await officers()).items.map(({ name, post }) => [name, post])).toEqual([
      ['Agus', null],
      ['Rini', null],
    ]);
    for (const post of ['liaison-officer', 'head'] as const) {
      expect((await give(post)).status).toBe(204);
      expect((await officers()).items[0]).toMatchObject({ id: rini.staffId, name: 'Rini', institution: 'pln', post });
    }
    expect((await give(null)).status).toBe(204);
    expect((await officers()).items.map(({ name }) => name)).toEqual(['Agus', 'Rini']);
  });

  it('are looked up by a part of a name or an institution', async () => {
    expect((await officers('?q=rin')).items.map(({ name }) => name)).toEqual(['Rini']);
    expect((await officers('?q=KAI')).items.map(({ name }) => name)).toEqual(['Agus']);
    expect(await officers('?q=%25')).toEqual({ items: [], more: false });
  });

  it.each([
    { post: 'boss', status: 422, why: 'there is no such post' },
    { post: undefined, status: 422, why: 'it says nothing' },
  ])('are not $post: $why', async ({ post, status }) => {
    expect((await give(post)).status).toBe(status);
  });

  it('are for nobody else to give', async () => {
    expect((await give('head', rini)).status).toBe(403);
    expect((await give('head', await desk.signIn('coordinator', 'kemenhub/'))).status).toBe(404);
    expect((await give('head', coordinator, coordinator.staffId)).status).toBe(404);
    expect((await give('head', await desk.signIn('administrator', 'hub/'))).status).toBe(204);
  });
});
