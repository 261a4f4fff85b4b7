import { Inject, Injectable } from '@nestjs/common';
import type { Sealed } from '#libs/contracts';
import { freshBytes, replyKeyFrom } from '#libs/domain';
import { ComplaintKey } from './complaint-key.js';
import { contact as contactShape, type Contact } from './contact.js';
import { KeyCache } from './key-cache.js';
import { KeyedHash } from './keyed-hash.js';
import { KeyProvider } from './key-provider.js';
import { ComplaintKeyGone } from './vault.errors.js';

/** A `DataSource` or the `EntityManager` of a transaction: whatever can ask the service's own database. */
export interface Askable {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** Something sealed, and where it belongs. */
export interface SealedText {
  readonly complaintId: string;
  readonly field: string;
  readonly sealed: Sealed | null;
}

const contactField = 'contact';

/**
 * Seals what people wrote and keeps how to reach them. Reaches the vault's schema only by its functions, with the rights of
 * the calling service's role. Everything that opens gives null once the complaint is erased.
 */
@Injectable()
export class Vault {
  private readonly index: KeyedHash;
  private readonly staffKey: Buffer;

  constructor(
    private readonly keys: KeyProvider,
    @Inject(KeyCache) private readonly cache: KeyCache,
  ) {
    this.index = new KeyedHash(keys.derive('blind-index'));
    this.staffKey = keys.derive('staff-address');
  }

  /** A key for a complaint that is being filed. It counts once `keepKey`, or `vault.keep_keys(ids, wrapped)` in the caller's statement, has committed. */
  newKey(complaintId: string): ComplaintKey {
    const key = freshBytes(32);
    return new ComplaintKey(complaintId, this.keys.wrap(complaintId, key), key);
  }

  /** A key that is kept nowhere but wrapped beside what it seals, and goes with it. */
  ownKey(id: string, wrapped: Buffer): ComplaintKey {
    return new ComplaintKey(id, wrapped, this.keys.unwrap(id, wrapped));
  }

  async keepKey(tx: Askable, key: ComplaintKey): Promise<void> {
    await tx.query('select vault.keep_key($1, $2)', [key.complaintId, key.wrapped]);
  }

  /** New keys, each with how to reach whose it is, in one statement. */
  async keepKeys(tx: Askable, fresh: readonly { key: ComplaintKey; contact: Contact }[]): Promise<void> {
    if (fresh.length === 0) return;
    await tx.query(
      `select vault.keep_key(id, wrapped), vault.keep_contact(id, contact)
         from unnest($1::uuid[], $2::bytea[], $3::text[]) as fresh (id, wrapped, contact)`,
      [
        ...[fresh.map(({ key }) => key.complaintId), fresh.map(({ key }) => key.wrapped)],
        fresh.map(({ key, contact }) => this.sealContact(key, contact)),
      ],
    );
  }

  async keyOf(db: Askable, complaintId: string): Promise<ComplaintKey | null> {
    const cached = this.cache.get(complaintId);
    if (cached) return cached;
    const rows = (await db.query('select vault.wrapped_key($1) as wrapped', [complaintId])) as {
      wrapped: Buffer | null;
    }[];
    const wrapped = rows[0]?.wrapped;
    return wrapped ? this.unwrap(complaintId, wrapped) : null;
  }

  async seal(db: Askable, complaintId: string, field: string, text: string): Promise<Sealed> {
    const key = await this.keyOf(db, complaintId);
    if (!key) throw new ComplaintKeyGone(`The complaint ${complaintId} has no key`);
    return key.seal(field, text);
  }

  async open(db: Askable, complaintId: string, field: string, sealed: Sealed | null): Promise<string | null> {
    if (sealed === null) return null;
    return (await this.keyOf(db, complaintId))?.open(field, sealed) ?? null;
  }

  /** Texts of many complaints with one question to the vault, in the given order. */
  async openMany(db: Askable, texts: readonly SealedText[]): Promise<(string | null)[]> {
    const ids = [...new Set(texts.filter(({ sealed }) => sealed !== null).map(({ complaintId }) => complaintId))];
    const keys = await this.keysOf(db, ids);
    return texts.map(({ complaintId, field, sealed }) =>
      sealed === null ? null : (keys.get(complaintId)?.open(field, sealed) ?? null),
    );
  }

  /** For a caller that keeps key and contact in its own statement: `vault.keep_contact(id, sealed)`. */
  sealContact(key: ComplaintKey, contact: Contact): Sealed {
    return key.seal(contactField, JSON.stringify(contactShape.parse(contact)));
  }

  async keepContact(tx: Askable, complaintId: string, contact: Contact): Promise<void> {
    const key = await this.keyOf(tx, complaintId);
    if (!key) throw new ComplaintKeyGone(`The complaint ${complaintId} has no key`);
    await tx.query('select vault.keep_contact($1, $2)', [complaintId, this.sealContact(key, contact)]);
  }

  async contactOf(db: Askable, complaintId: string): Promise<Contact | null> {
    const rows = (await db.query('select vault.contact($1) as sealed', [complaintId])) as { sealed: Sealed | null }[];
    const text = await this.open(db, complaintId, contactField, rows[0]?.sealed ?? null);
    return text === null ? null : contactShape.parse(JSON.parse(text));
  }

  /** Of many complaints with one question to the vault. Who left none, or was erased, is not among them. */
  async contactsOf(db: Askable, ids: readonly string[]): Promise<Map<string, Contact>> {
    if (ids.length === 0) return new Map();
    const asked = await db.query('select id, vault.contact(id) as sealed from unnest($1::uuid[]) as id', [ids]);
    const rows = asked as { id: string; sealed: Sealed | null }[];
    const sealed = rows.map((row) => ({ complaintId: row.id, field: contactField, sealed: row.sealed }));
    const texts = await this.openMany(db, sealed);
    return new Map(
      rows.flatMap(({ id }, index) => {
        const text = texts[index] ?? null;
        return text === null ? [] : [[id, contactShape.parse(JSON.parse(text))] as const];
      }),
    );
  }

  /** The contact for one reader, whose reading is kept in the vault under the id of the entry that says why. */
  async reveal(
    tx: Askable,
    complaintId: string,
    { reader, entryId }: { reader: string; entryId: string },
  ): Promise<Contact | null> {
    const shown = await tx.query('select vault.reveal($1, $2, $3) as sealed', [complaintId, reader, entryId]);
    const [row] = shown as { sealed: Sealed | null }[];
    const text = await this.open(tx, complaintId, contactField, row?.sealed ?? null);
    return text === null ? null : contactShape.parse(JSON.parse(text));
  }

  /** Where somebody of the staff is mailed, as their account says it. */
  async keepStaffAddress(db: Askable, staffId: string, email: string): Promise<void> {
    await db.query('select vault.keep_staff_address($1, $2)', [staffId, this.keyOfStaff(staffId).seal('email', email)]);
  }

  async staffAddressOf(db: Askable, staffId: string): Promise<string | null> {
    const asked = await db.query('select vault.staff_address($1) as sealed', [staffId]);
    const sealed = (asked as { sealed: Sealed | null }[])[0]?.sealed ?? null;
    return sealed === null ? null : this.keyOfStaff(staffId).open('email', sealed);
  }

  /** Destroys key and contact for good. What was sealed is unreadable when the transaction commits. */
  async erase(tx: Askable, complaintId: string): Promise<void> {
    await tx.query('select vault.erase($1)', [complaintId]);
    this.cache.drop(complaintId);
  }

  /** Whoever hears that a complaint was erased elsewhere drops what it may still hold. */
  forget(complaintId: string): void {
    this.cache.drop(complaintId);
  }

  /** Finds again what may not be stored in the clear: the same value of a kind gives the same 32 bytes, which tell nothing without the master key. */
  blindIndex(kind: string, value: string): Buffer {
    return this.index.of(`${kind}\0${value}`);
  }

  /** The secret by which the citizen of a complaint is known to every service; made anew each time, stored nowhere. */
  replyKeyOf(complaintId: string): string {
    return replyKeyFrom(this.blindIndex('reply-key-of', complaintId));
  }

  /** Of many complaints with one question to the vault. An erased one has none. */
  async keysOf(db: Askable, ids: readonly string[]): Promise<Map<string, ComplaintKey>> {
    const keys = new Map<string, ComplaintKey>();
    for (const id of ids) {
      const cached = this.cache.get(id);
      if (cached) keys.set(id, cached);
    }
    const missing = ids.filter((id) => !keys.has(id));
    if (missing.length === 0) return keys;
    const rows = (await db.query('select complaint_id, wrapped from vault.wrapped_keys($1)', [missing])) as {
      complaint_id: string;
      wrapped: Buffer;
    }[];
    for (const row of rows) keys.set(row.complaint_id, this.unwrap(row.complaint_id, row.wrapped));
    return keys;
  }

  private keyOfStaff(staffId: string): ComplaintKey {
    return new ComplaintKey(staffId, Buffer.alloc(0), this.staffKey);
  }

  private unwrap(complaintId: string, wrapped: Buffer): ComplaintKey {
    const key = new ComplaintKey(complaintId, wrapped, this.keys.unwrap(complaintId, wrapped));
    this.cache.put(key);
    return key;
  }
}
