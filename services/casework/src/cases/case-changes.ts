import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, type TransactionCommitEvent } from 'typeorm';
import { Subject, type Observable } from 'rxjs';
import { cases } from '../complaints/in-hand.js';
import type { Case } from './case.entity.js';

/** That a case changed, for lists and pages that show it. Holds nothing of what changed. */
export interface CaseChange {
  readonly id: string;
  readonly version: number;
  readonly institutionPath: string;
}

/** The case to which people have come, which they left, or on which they write something else. */
export type PresenceChange = Omit<CaseChange, 'version'>;

const mark = 'casework.changes';

/** Keeps changed cases, and tells who listens in this process once they are committed. */
@Injectable()
export class CaseChanges implements OnModuleInit {
  private readonly changes = new Subject<CaseChange>();
  readonly seen: Observable<CaseChange> = this.changes.asObservable();
  private readonly presences = new Subject<PresenceChange>();
  readonly presence: Observable<PresenceChange> = this.presences.asObservable();

  constructor(private readonly db: DataSource) {}

  onModuleInit(): void {
    this.db.subscribers.push({
      afterTransactionCommit: ({ queryRunner }: TransactionCommitEvent) => {
        // A released savepoint is announced as a commit too.
        if (queryRunner.isTransactionActive) return;
        const data = queryRunner.data as Record<string, Map<string, CaseChange> | undefined>;
        const told = data[mark];
        data[mark] = undefined;
        for (const change of told?.values() ?? []) this.changes.next(change);
      },
    });
  }

  async keepNew(tx: EntityManager, one: Case): Promise<void> {
    await cases.add(tx, one);
    this.tellAfterCommit(tx, one);
  }

  keep(tx: EntityManager, one: Case): void {
    cases.change(tx, one);
    this.tellAfterCommit(tx, one);
  }

  /** Once it can be read, for it is looked at at once. */
  tellPresence({ id, institutionPath }: PresenceChange): void {
    this.presences.next({ id, institutionPath });
  }

  private tellAfterCommit(tx: EntityManager, { id, version, institutionPath }: Case): void {
    if (!tx.queryRunner) throw new Error('A case is changed in a transaction only');
    const data = tx.queryRunner.data as Record<string, Map<string, CaseChange> | undefined>;
    // However often a transaction changes it, it is looked at once.
    (data[mark] ??= new Map()).set(id, { id, version, institutionPath });
  }
}
