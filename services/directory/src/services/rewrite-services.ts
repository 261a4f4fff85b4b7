import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { DirectoryBook } from '../institutions/directory-book.js';
import { InstitutionPeriod } from '../institutions/institution-period.entity.js';
import { lockDirectory } from '../institutions/lock-directory.js';
import type { Desk } from '../institutions/rewrite-directory.js';
import { inOrder } from '../rules/change-periods.js';
import { findServiceFaults } from '../rules/find-service-faults.js';
import { sayFaults } from '../rules/say-faults.js';
import type { ServicePeriod as Held } from '../rules/service-period.js';
import { tidyAliases } from '../rules/tidy-aliases.js';
import { mainTopicCodes } from '../seed/main-topics.js';
import { ServiceNotPossible } from './service.errors.js';
import { ServicePeriod } from './service-period.entity.js';
import { TellServices } from './tell-services.js';

/** The one way in which people change the catalogue: entries that are free of faults, one edit of the directory at a time. */
@Injectable()
export class RewriteServices {
  constructor(
    private readonly db: DataSource,
    private readonly tellServices: TellServices,
    private readonly book: DirectoryBook,
  ) {}

  /** `edit` is given all stretches of these services in order, and returns all they shall have. */
  async run(
    by: string,
    codes: readonly string[],
    edit: (own: readonly Held[], desk: Desk) => Promise<readonly Held[]>,
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      // Also against an edit of the tree: an owner must not end while it is given something.
      await lockDirectory(tx);
      const today = this.book.today();
      const before = await tx.findBy(ServicePeriod, { code: In(codes) });
      const after = (await edit(inOrder(before), { today, tx })).map(tidy);
      const institutions = await tx.findBy(InstitutionPeriod, { code: In(after.map(({ owner }) => owner)) });
      const faults = findServiceFaults(after, { institutions, topics: new Set(mainTopicCodes), today });
      if (faults.length > 0) throw new ServiceNotPossible(sayFaults(faults));
      await tx.delete(ServicePeriod, { code: In(codes) });
      await tx.insert(ServicePeriod, after.map(asRow));
      await this.tellServices.run(tx, by, codes);
    });
  }
}

const tidy = (one: Held): Held => ({
  ...one,
  name: one.name.trim(),
  words: tidyAliases(one.words),
  hints: tidyAliases(one.hints),
  // A list of the file has one on a line.
  examples: one.examples.map((example) => example.replace(/\s+/g, ' ').trim()).filter((example) => example !== ''),
});

const asRow = (one: Held): ServicePeriod => ({ ...one, edited: true });
