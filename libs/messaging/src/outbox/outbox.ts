import type { DataOf, EventContract, ServiceName } from '#libs/contracts';
import { sendAhead, writeAtEnd } from '#libs/database';
import type { EntityManager } from 'typeorm';
import { sourceOf } from '../envelope/source.js';
import { outboxRow, type OutboxRow } from './outbox-row.js';
import { RelaySignal } from './relay-signal.js';
import { few, sayAll, sayEach } from './say.js';

/**
 * The only way to say something. An event is a row of the caller's transaction: it is published if, and only if, that
 * transaction commits. Lock the row you change *before* you add: then the sequence of a subject is the order of its changes.
 */
export class Outbox {
  readonly signal = new RelaySignal();
  /** Whose words these are: the CloudEvents source of all that is said here. */
  readonly source: string;

  constructor(
    private readonly service: ServiceName,
    private readonly clock: { now(): Date },
  ) {
    this.source = sourceOf(service);
  }

  /** Refuses what the contract does not allow, and what this service does not say according to `flow.ts`. */
  async add<Contract extends EventContract>(
    tx: EntityManager,
    contract: Contract,
    subject: string,
    data: DataOf<Contract>,
  ): Promise<{ id: string }> {
    const row = this.row(contract, subject, data);
    await this.addRows(tx, [row]);
    return { id: row.eventId };
  }

  /** Says many things, in the order given: all that a transaction says leaves in one statement before its commit. */
  addRows(tx: EntityManager, rows: readonly OutboxRow[]): Promise<void> {
    if (!tx.queryRunner?.isTransactionActive) throw new Error('The outbox needs a transaction');
    for (const row of rows) writeAtEnd(tx, this.say, row);
    this.signal.willCommit(tx.queryRunner);
    return Promise.resolve();
  }

  private readonly say = async (tx: EntityManager, rows: readonly OutboxRow[]): Promise<void> => {
    await sendAhead(tx, rows.length > few ? sayAll : sayEach, [
      ...[rows.map((row) => row.eventId), rows.map((row) => row.topic), rows.map((row) => row.shard)],
      ...[rows.map((row) => row.subject), rows.map((row) => row.type)],
      ...[rows.map((row) => row.attributes), rows.map((row) => row.payload)],
    ]);
  };

  /** For a writer that says it in a statement of its own by `sayEachOf`; it calls `wake()` when that has committed. */
  row<Contract extends EventContract>(contract: Contract, subject: string, data: DataOf<Contract>): OutboxRow {
    return outboxRow({ service: this.service, now: this.clock.now(), contract, subject, data });
  }

  /** Tells the relay of this process that there is something to publish. Forgetting it costs half a second, no event. */
  wake(): void {
    this.signal.wake();
  }
}
