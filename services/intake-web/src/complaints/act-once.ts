import { Injectable } from '@nestjs/common';
import { claimMessage } from '#libs/intake';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, type EntityManager } from 'typeorm';

export interface RepeatableAct {
  readonly complaintId: string;
  /** Names the kind of act, so that one form's key is not another's: `web:rate`. */
  readonly account: string;
  /** Null: the sender does not repeat. */
  readonly key: string | null;
  /** What was sent, as text: the same key with something else is refused. */
  readonly content: string;
}

/** Does something to a complaint in a transaction of its own, once per key. */
@Injectable()
export class ActOnce {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async run(act: RepeatableAct, work: (tx: EntityManager) => Promise<unknown>): Promise<void> {
    await this.db.transaction(async (tx) => {
      if (await this.isFirst(tx, act)) await work(tx);
    });
  }

  private async isFirst(tx: EntityManager, { complaintId, account, key, content }: RepeatableAct): Promise<boolean> {
    if (key === null) return true;
    const fingerprint = this.vault.blindIndex('act', content);
    return claimMessage(tx, { account, key, fingerprint }, complaintId, this.clock.now());
  }
}
