import { Injectable } from '@nestjs/common';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { readSender } from './read-sender.js';

/** To which of our providers somebody wrote last: an answer from there comes from the number that they know. */
@Injectable()
export class LastProvider {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
  ) {}

  /** The name of one, as accounts begin with it; null: they have not written yet. */
  async of(phone: string): Promise<string | null> {
    const [row] = await this.db.query<{ account: string | null }[]>(
      `select state ->> 'account' as account from conversation where sender_index = $1`,
      [this.vault.blindIndex('sms', readSender(phone).address)],
    );
    return row?.account?.split(':', 1).join() ?? null;
  }
}
