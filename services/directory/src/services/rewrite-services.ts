import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { KeepEdits, type Editor } from '../edits/keep-edits.js';
import { DirectoryBook } from '../institutions/directory-book.js';
import { InstitutionPeriod } from '../institutions/institution-period.entity.js';
import { lockDirectory } from '../institutions/lock-directory.js';
import type { Desk } from '../institutions/rewrite-directory.js';
import { inOrder } from '../rules/change-periods.js';
import { comparePeriods, type PeriodDifference } from '../rules/compare-periods.js';
import { findServiceFaults, type ServiceFault } from '../rules/find-service-faults.js';
import { sayFaults } from '../rules/say-faults.js';
import type { ServicePeriod as Held } from '../rules/service-period.js';
import { tidyService } from '../rules/tidy-service.js';
import { mainTopicCodes } from '../seed/main-topics.js';
import { ServiceNotPossible } from './service.errors.js';
import { ServicePeriod } from './service-period.entity.js';
import { TellServices } from './tell-services.js';

/** Is given all stretches of some services in order, and returns all they shall have. */
export type EditServices = (own: readonly Held[], desk: Desk) => Promise<readonly Held[]>;

export interface Rewriting {
  readonly before: readonly Held[];
  readonly after: readonly Held[];
  readonly changes: readonly PeriodDifference[];
  /** While there are any, nothing can be written. */
  readonly faults: readonly ServiceFault[];
}

/** The one way in which people change the catalogue: entries that are free of faults, one edit of the directory at a time. */
@Injectable()
export class RewriteServices {
  constructor(
    private readonly db: DataSource,
    private readonly tellServices: TellServices,
    private readonly book: DirectoryBook,
    private readonly keepEdits: KeepEdits,
  ) {}

  /** What an edit would do. Writes nothing. */
  async look(codes: readonly string[], edit: EditServices, tx: EntityManager = this.db.manager): Promise<Rewriting> {
    const today = this.book.today();
    const rows = await tx.findBy(ServicePeriod, { code: In(codes) });
    const before = inOrder(rows.map(({ edited: _, ...held }): Held => held));
    const after = inOrder((await edit(before, { today, tx })).map(tidyService));
    const institutions = await tx.findBy(InstitutionPeriod, { code: In(after.map(({ owner }) => owner)) });
    const faults = findServiceFaults(after, { institutions, topics: new Set(mainTopicCodes), today });
    return { before, after, changes: comparePeriods(before, after), faults };
  }

  async run(by: Editor, codes: readonly string[], edit: EditServices): Promise<readonly PeriodDifference[]> {
    return this.db.transaction(async (tx) => {
      // Also against an edit of the tree: an owner must not end while it is given something.
      await lockDirectory(tx);
      const { before, after, changes, faults } = await this.look(codes, edit, tx);
      if (faults.length > 0) throw new ServiceNotPossible(sayFaults(faults));
      const touched = new Set(changes.map(({ code }) => code));
      await tx.delete(ServicePeriod, { code: In([...touched]) });
      const written = after.filter(({ code }) => touched.has(code));
      await tx.insert(
        ServicePeriod,
        written.map((one) => ({ ...one, edited: true })),
      );
      await this.keepEdits.run(tx, by, 'service', [before, after]);
      await this.tellServices.run(tx, by.id, [...touched]);
      return changes;
    });
  }
}
