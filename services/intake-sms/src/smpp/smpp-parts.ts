import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LockConversation } from '#libs/intake';
import type { Sealed } from '#libs/contracts';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, type EntityManager } from 'typeorm';
import { readSender } from '../messages/read-sender.js';
import type { Part } from '../rules/smpp/parts.js';
import type { Words } from './read-words.js';

// A part that is held up elsewhere comes within minutes; the rest of a complaint should not wait for it for ever.
const patienceMs = 2 * 3_600_000;

export interface PartOfMessage {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly part: Part;
  readonly words: Words;
}

/** Parts that make a message, or all that has come of it. */
export interface Gathered {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly total: number;
  readonly pieces: readonly { readonly number: number; readonly words: Words }[];
  readonly keys: readonly string[];
}

interface Row {
  readonly key: string;
  readonly number: number;
  readonly total: number;
  readonly sealed_under: string;
  readonly content: Sealed;
}

/** Keeps parts of long messages until all are there. Each is committed before it is acknowledged. */
@Injectable()
export class SmppParts {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly conversations: LockConversation,
    private readonly clock: Clock,
  ) {}

  /** The whole message when this was its last part. */
  async put({ key, from, to, part, words }: PartOfMessage): Promise<Gathered | null> {
    const { reference, total, number } = part;
    const line = this.vault.blindIndex('smpp-line', JSON.stringify([from, to, reference, total]));
    return this.db.transaction(async (tx) => {
      // Keeps other parts of the same sender waiting, so that one of them sees all.
      const conversation = await this.conversations.run(tx, { door: 'sms', ...readSender(from) });
      await tx.query(
        `insert into smpp_part (key, line, number, total, sealed_under, content, received_at, taken)
             values ($1, $2, $3, $4, $5, $6, $7, false)
             on conflict (key) do nothing`,
        [
          key,
          line,
          number,
          total,
          conversation.id,
          conversation.key.seal(field(key), JSON.stringify({ from, to, words })),
          this.clock.now(),
        ],
      );
      const rows = await this.waiting(tx, line);
      return new Set(rows.map((row) => row.number)).size === total ? this.open(tx, rows) : null;
    });
  }

  /** What has waited too long. */
  async lapsed(): Promise<Gathered[]> {
    const before = new Date(this.clock.now().getTime() - patienceMs);
    const lines = await this.db.query<{ line: Buffer }[]>(
      'select line from smpp_part where not taken group by line having min(received_at) < $1 limit 100',
      [before],
    );
    const gathered: Gathered[] = [];
    for (const { line } of lines) {
      const rows = await this.waiting(this.db.manager, line);
      const message = await this.open(this.db.manager, rows);
      if (message) gathered.push(message);
      // Erased since, so nobody can read it any more.
      else await this.taken(rows.map((row) => row.key));
    }
    return gathered;
  }

  async taken(keys: readonly string[]): Promise<void> {
    await this.db.query(`update smpp_part set taken = true, content = '' where key = any($1::uuid[])`, [keys]);
  }

  /** Of each number the one that came first: a phone may use its reference again before the rest has come. */
  private waiting(tx: EntityManager, line: Buffer): Promise<Row[]> {
    return tx.query<Row[]>(
      `select distinct on (number) key, number, total, sealed_under, content
         from smpp_part where line = $1 and not taken order by number, received_at, key`,
      [line],
    );
  }

  private async open(tx: EntityManager, rows: readonly Row[]): Promise<Gathered | null> {
    const opened: { number: number; from: string; to: string; words: Words }[] = [];
    for (const { key, number, sealed_under, content } of rows) {
      const text = await this.vault.open(tx, sealed_under, field(key), content);
      if (text === null) return null;
      opened.push({ number, ...(JSON.parse(text) as { from: string; to: string; words: Words }) });
    }
    const [first] = opened;
    if (!first) return null;
    const keys = rows.map((row) => row.key);
    const key = createHash('sha256').update(keys.join()).digest('base64url');
    return { key, from: first.from, to: first.to, total: rows[0]?.total ?? 1, pieces: opened, keys };
  }
}

const field = (key: string) => `smpp-part:${key}`;
