import type { DataSource, EntitySubscriberInterface, QueryRunner, TransactionCommitEvent } from 'typeorm';

const mark = 'salur.said';

/** Wakes the relay of the same process when a transaction that said something has committed. */
export class RelaySignal {
  private listener: (() => void) | undefined;

  wake(): void {
    this.listener?.();
  }

  onWake(listener: () => void): void {
    this.listener = listener;
  }

  /** This transaction has said something: its commit will wake the relay. */
  willCommit(queryRunner: QueryRunner | undefined): void {
    if (queryRunner) (queryRunner.data as Record<string, unknown>)[mark] = true;
  }

  /** Listens to the commits of this database; the returned function stops it. */
  attach(db: DataSource): () => void {
    const subscriber: EntitySubscriberInterface = {
      afterTransactionCommit: ({ queryRunner }: TransactionCommitEvent) => {
        const data = queryRunner.data as Record<string, unknown>;
        // A released savepoint is announced as a commit too.
        if (queryRunner.isTransactionActive || data[mark] !== true) return;
        data[mark] = false;
        this.wake();
      },
    };
    db.subscribers.push(subscriber);
    return () => {
      const at = db.subscribers.indexOf(subscriber);
      if (at >= 0) db.subscribers.splice(at, 1);
    };
  }
}
