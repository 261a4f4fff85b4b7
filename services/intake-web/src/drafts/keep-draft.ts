import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUuid, uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, LessThanOrEqual, type EntityManager } from 'typeorm';
import { answersOf } from '../complaints/take-form.js';
import type { Answers } from '../rules/read-form.js';
import { Draft } from './draft.entity.js';
import { dropFilesOf } from './drop-files.js';

export interface OpenDraft {
  /** What the browser knows it by. */
  readonly token: string;
  readonly answers: Answers;
}

const lifeMs = 24 * 3600_000;
const soonMs = 10 * 60_000;
const field = 'draft';

/** Keeps what a citizen has answered so far. Its key goes with it, so that a backup holds nothing that can be read. */
@Injectable()
export class KeepDraft {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async find(token: string | undefined): Promise<OpenDraft | null> {
    if (token === undefined || !isUuid(token)) return null;
    const found = await this.db.getRepository(Draft).findOneBy({ token: this.digest(token) });
    if (!found || found.expiresAt <= this.clock.now()) return null;
    const text = await this.vault.open(this.db, found.id, field, found.answers);
    return text === null ? null : { token, answers: answersOf(JSON.parse(text) as Record<string, string>) };
  }

  /** Begins one where the browser has none. Returns what the browser is to know it by. */
  async keep(draft: OpenDraft | null, answers: Answers): Promise<string> {
    const token = draft?.token ?? randomUUID();
    await this.db.transaction(async (tx) => {
      const id = (await this.lock(tx, token))?.id ?? (await this.newKey(tx));
      const sealed = await this.vault.seal(tx, id, field, JSON.stringify(answers));
      await tx.upsert(Draft, { id, token: this.digest(token), answers: sealed, expiresAt: this.in(lifeMs) }, ['id']);
    });
    return token;
  }

  /** The draft of this number, locked; begins one without answers where there is none, as for a file that comes first. */
  async hold(tx: EntityManager, token: string): Promise<string> {
    const found = await this.lock(tx, token);
    if (found) return found.id;
    const id = await this.newKey(tx);
    const answers = await this.vault.seal(tx, id, field, '{}');
    await tx.insert(Draft, { id, token: this.digest(token), answers, expiresAt: this.in(lifeMs) });
    return id;
  }

  async idOf(token: string | undefined): Promise<string | null> {
    if (token === undefined || !isUuid(token)) return null;
    const found = await this.db.getRepository(Draft).findOneBy({ token: this.digest(token) });
    return found && found.expiresAt > this.clock.now() ? found.id : null;
  }

  /** The form was sent: its files stay for as long as its button may be pressed twice. */
  async expireSoon(token: string): Promise<void> {
    await this.db.getRepository(Draft).update({ token: this.digest(token) }, { expiresAt: this.in(soonMs) });
  }

  /** The form goes on under another number. */
  async rename(token: string, newToken: string): Promise<void> {
    const renamed = { token: this.digest(newToken), expiresAt: this.in(lifeMs) };
    await this.db.getRepository(Draft).update({ token: this.digest(token) }, renamed);
  }

  async drop(token: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const found = await this.lock(tx, token);
      if (found) await this.remove(tx, found);
    });
  }

  /** A few at a time; of several processes each takes what no other has. */
  async dropExpired(): Promise<void> {
    await this.db.transaction(async (tx) => {
      const expired = await tx.find(Draft, {
        where: { expiresAt: LessThanOrEqual(this.clock.now()) },
        order: { expiresAt: 'asc' },
        take: 200,
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      });
      for (const one of expired) await this.remove(tx, one);
    });
  }

  private in(ms: number): Date {
    return new Date(this.clock.now().getTime() + ms);
  }

  private async newKey(tx: EntityManager): Promise<string> {
    const key = this.vault.newKey(uuidV7());
    await this.vault.keepKey(tx, key);
    return key.complaintId;
  }

  private async remove(tx: EntityManager, { id }: Draft): Promise<void> {
    await tx.delete(Draft, { id });
    await dropFilesOf(tx, id);
    await this.vault.erase(tx, id);
  }

  private lock(tx: EntityManager, token: string): Promise<Draft | null> {
    return tx.findOne(Draft, { where: { token: this.digest(token) }, lock: { mode: 'pessimistic_write' } });
  }

  private digest(token: string): Buffer {
    return this.vault.blindIndex('draft', token);
  }
}
