import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DatabaseDefinition } from '#libs/database';
import { uuidV7 } from '#libs/domain';
import { CannotStart } from '#libs/runtime';
import { aDatabaseFor, type TestDatabase } from '#libs/testing';
import { DataSource } from 'typeorm';
import {
  ComplaintKeyGone,
  KeyCache,
  LocalKeyProvider,
  openVault,
  vaultDatabase,
  type ComplaintKey,
  type Contact,
  type Vault,
} from './index.js';
import { refuseAnotherKey } from './refuse-another-key.js';

const service = (schema: string): DatabaseDefinition => ({
  schema,
  role: `salur_${schema}`,
  entities: [],
  migrations: [],
});
const [door, notifier, casework, supervisor] = [
  service('intake_web'),
  service('notifier'),
  service('casework'),
  service('supervisor'),
];

const contact: Contact = { door: 'web', language: 'id', name: 'Warga Sukamaju', phone: '+6281234567890' };
const keys = new LocalKeyProvider([Buffer.alloc(32, 1)]);

/** What was opened, so that a failing beforeAll is not hidden by the end. */
const closing: (() => Promise<void>)[] = [];
let database: TestDatabase;
let asDoor: DataSource;
let asNotifier: DataSource;
let asCasework: DataSource;
let asSupervisor: DataSource;
let asAdmin: DataSource;
let vault: Vault;

beforeAll(async () => {
  database = await aDatabaseFor([vaultDatabase, door, notifier, casework, supervisor]);
  closing.push(() => database.drop());
  [asDoor, asNotifier, asCasework, asSupervisor] = await Promise.all([
    database.open(door),
    database.open(notifier),
    database.open(casework),
    database.open(supervisor),
  ]);
  asAdmin = await new DataSource({ type: 'postgres', url: database.adminUrl, installExtensions: false }).initialize();
  for (const db of [asDoor, asNotifier, asCasework, asSupervisor, asAdmin]) closing.push(() => db.destroy());
  vault = openVault(keys);
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

const filed = async (withContact = true) => {
  const key = vault.newKey(uuidV7());
  await asDoor.transaction(async (tx) => {
    await vault.keepKey(tx, key);
    if (withContact) await vault.keepContact(tx, key.complaintId, contact);
  });
  return key;
};

const keepTogether = (several: readonly ComplaintKey[], sealed: string) =>
  asDoor.query(
    `with key as (select vault.keep_keys($1::uuid[], $2::bytea[])), contact as (select vault.keep_contact($3::uuid, $4::text) from key)
     select count(*) from contact`,
    [several.map((key) => key.complaintId), several.map((key) => key.wrapped), several[0]?.complaintId, sealed],
  );

describe('the vault', () => {
  it('lets another service, in another process, read what a door sealed', async () => {
    const key = await filed();
    const sealed = key.seal('text', 'Listrik padam');
    const elsewhere = openVault(keys, new KeyCache());
    expect(await elsewhere.open(asCasework, key.complaintId, 'text', sealed)).toBe('Listrik padam');
    expect(await elsewhere.open(asCasework, key.complaintId, 'text', null)).toBeNull();
    const answer = await elsewhere.seal(asCasework, key.complaintId, 'answer:1', 'Sudah menyala');
    expect(await vault.open(asDoor, key.complaintId, 'answer:1', answer)).toBe('Sudah menyala');
  });

  it('takes keys and contact inside one statement of the caller', async () => {
    const [key, other] = [vault.newKey(uuidV7()), vault.newKey(uuidV7())];
    await keepTogether([key, other], vault.sealContact(key, contact));
    expect(await vault.contactOf(asNotifier, key.complaintId)).toEqual(contact);
    expect(await vault.open(asCasework, other.complaintId, 'text', other.seal('text', 'Listrik padam'))).not.toBeNull();
  });

  it('takes none of several keys when one of them was destroyed', async () => {
    const [gone, fresh] = [await filed(), vault.newKey(uuidV7())];
    await vault.erase(asDoor, gone.complaintId);
    await expect(keepTogether([fresh, gone], vault.sealContact(fresh, contact))).rejects.toThrow('was destroyed');
    expect(await vault.contactOf(asDoor, fresh.complaintId)).toBeNull();
  });

  it('opens many texts with one question', async () => {
    const [one, two] = [await filed(false), await filed(false)];
    const fresh = openVault(keys);
    let questions = 0;
    const counting = {
      query: (sql: string, parameters?: unknown[]) => {
        questions += 1;
        return asCasework.query<unknown>(sql, parameters);
      },
    };
    const unknown = vault.newKey(uuidV7());
    const texts = [one, two, unknown, one].map((key, place) => ({
      complaintId: key.complaintId,
      field: `addition:${place}`,
      sealed: place === 3 ? null : key.seal(`addition:${place}`, `Teks ${place}`),
    }));
    expect(await fresh.openMany(counting, texts)).toEqual(['Teks 0', 'Teks 1', null, null]);
    expect(questions).toBe(1);
  });

  it('keeps how to reach somebody unreadable to whoever reads its tables', async () => {
    const key = await filed();
    const rows = await asAdmin.query<unknown[]>('select * from vault.contact where complaint_id = $1', [
      key.complaintId,
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Sukamaju|81234567890/);
  });

  it('gives nothing of a complaint any more once it is erased, in this process at once', async () => {
    const key = await filed();
    const sealed = key.seal('text', 'Hapus saya');
    expect(await vault.open(asDoor, key.complaintId, 'text', sealed)).toBe('Hapus saya');
    await asDoor.transaction((tx) => vault.erase(tx, key.complaintId));
    expect(await vault.open(asDoor, key.complaintId, 'text', sealed)).toBeNull();
    expect(await vault.contactOf(asNotifier, key.complaintId)).toBeNull();
    await expect(vault.seal(asDoor, key.complaintId, 'text', 'lagi')).rejects.toThrow(ComplaintKeyGone);
    const rows = await asAdmin.query<unknown[]>(
      `select 'data_key' from vault.data_key where complaint_id = $1 union all select 'contact' from vault.contact where complaint_id = $1`,
      [key.complaintId],
    );
    expect(rows).toEqual([]);
  });

  it('never takes back a key that was destroyed, and erases as often as it is told', async () => {
    const key = await filed();
    await vault.erase(asDoor, key.complaintId);
    await vault.erase(asDoor, key.complaintId);
    await expect(vault.keepKey(asDoor, key)).rejects.toThrow(/destroyed/);
  });

  it('forgets within the minute what another process erased, and at once when told', async () => {
    const elsewhere = openVault(keys);
    const key = await filed();
    const sealed = key.seal('text', 'Hapus saya');
    await elsewhere.open(asCasework, key.complaintId, 'text', sealed);
    await vault.erase(asDoor, key.complaintId);
    elsewhere.forget(key.complaintId);
    expect(await elsewhere.open(asCasework, key.complaintId, 'text', sealed)).toBeNull();
  });

  it('keeps nothing of a filing that was rolled back', async () => {
    const key = vault.newKey(uuidV7());
    await expect(
      asDoor.transaction(async (tx) => {
        await vault.keepKey(tx, key);
        throw new Error('The filing failed');
      }),
    ).rejects.toThrow('The filing failed');
    expect(await vault.keyOf(asDoor, key.complaintId)).toBeNull();
  });
});

describe('who may do what in the vault', () => {
  const id = uuidV7();
  it.each([
    { who: 'a door', db: () => asDoor, sql: 'select * from vault.data_key' },
    { who: 'a door', db: () => asDoor, sql: 'select * from vault.contact' },
    { who: 'a door', db: () => asDoor, sql: 'delete from vault.erasure' },
    { who: 'casework', db: () => asCasework, sql: `select vault.contact('${id}')` },
    { who: 'casework', db: () => asCasework, sql: `select vault.erase('${id}')` },
    { who: 'casework', db: () => asCasework, sql: `select vault.keep_key('${id}', '\\x00')` },
    { who: 'casework', db: () => asCasework, sql: `select vault.keep_keys('{${id}}', '{"\\\\x00"}')` },
    { who: 'the notifier', db: () => asNotifier, sql: `select vault.erase('${id}')` },
    { who: 'the supervisor', db: () => asSupervisor, sql: `select vault.wrapped_key('${id}')` },
    { who: 'a door', db: () => asDoor, sql: 'set role salur_vault' },
  ])('$who may not: $sql', async ({ db, sql }) => {
    await expect(db().query(sql)).rejects.toThrow(/permission denied/);
  });

  it('is not widened by a look-alike in a schema of the caller', async () => {
    const key = await filed(false);
    const rows = await asDoor.transaction(async (tx) => {
      await tx.query('create temp table data_key (complaint_id uuid, wrapped bytea) on commit drop');
      await tx.query(`set local search_path = pg_temp, public`);
      return tx.query<{ wrapped: Buffer }[]>('select vault.wrapped_key($1) as wrapped', [key.complaintId]);
    });
    expect(rows[0]?.wrapped).toEqual(key.wrapped);
  });
});

describe('the master key of a database', () => {
  const one = new LocalKeyProvider([Buffer.alloc(32, 1)]);

  it('is the first that comes, and no other is taken after it', async () => {
    await refuseAnotherKey(asDoor, one, 'master.key');
    await refuseAnotherKey(asCasework, one, 'master.key');
    const other = new LocalKeyProvider([Buffer.alloc(32, 2)]);
    await expect(refuseAnotherKey(asDoor, other, 'master.key')).rejects.toThrow(
      'master.key is not the master key of this database',
    );
  });

  it('stays the same when it is rotated, and not when the oldest is taken away', async () => {
    await refuseAnotherKey(asDoor, one, 'master.key');
    const rotated = [Buffer.alloc(32, 3), Buffer.alloc(32, 1)] as const;
    await refuseAnotherKey(asDoor, new LocalKeyProvider([...rotated]), 'master.key');
    await expect(refuseAnotherKey(asDoor, new LocalKeyProvider([rotated[0]]), 'master.key')).rejects.toThrow(
      new CannotStart(
        'master.key is not the master key of this database, or its last line, the oldest key, is gone. Put back the file that was there.',
      ),
    );
  });
});
