import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { KeepEdits, type Editor } from '../edits/keep-edits.js';
import { findFaults } from '../rules/find-faults.js';
import { inOrder } from '../rules/change-periods.js';
import type { Period } from '../rules/period.js';
import { sayFaults } from '../rules/say-faults.js';
import { DirectoryBook } from './directory-book.js';
import { InstitutionPeriod } from './institution-period.entity.js';
import { InstitutionNotPossible } from './institution.errors.js';
import { Institution } from './institution.entity.js';
import { lockDirectory } from './lock-directory.js';
import { TellInstitutions } from './tell-institutions.js';

/** What an edit may look at besides the periods themselves. */
export interface Desk {
  readonly today: string;
  readonly tx: EntityManager;
}

/** The one way in which people change the tree: as a whole that is free of faults, one of them at a time. */
@Injectable()
export class RewriteDirectory {
  constructor(
    private readonly db: DataSource,
    private readonly tellInstitutions: TellInstitutions,
    private readonly book: DirectoryBook,
    private readonly keepEdits: KeepEdits,
  ) {}

  /** `edit` is given all periods in order, and returns all there shall be. Returns the codes of which something is said today. */
  async run(
    by: Editor,
    edit: (periods: readonly Period[], desk: Desk) => Promise<readonly Period[]>,
  ): Promise<string[]> {
    const said = await this.db.transaction(async (tx) => {
      await lockDirectory(tx);
      const today = this.book.today();
      const before = inOrder(await tx.find(InstitutionPeriod));
      const after = inOrder(await edit(before, { today, tx }));
      const faults = findFaults(after);
      if (faults.length > 0) throw new InstitutionNotPossible(sayFaults(faults));
      await replace(tx, before, after);
      await this.keepEdits.run(tx, by, 'institution', [before, after]);
      return this.tellInstitutions.run(tx, by.id);
    });
    this.book.changed();
    return said;
  }

  async versionOf(code: string): Promise<number> {
    return (await this.db.getRepository(Institution).findOneBy({ code }))?.version ?? 0;
  }
}

/** Writes the institutions that changed; from then on the seed leaves them alone. */
async function replace(tx: EntityManager, before: readonly Period[], after: readonly Period[]): Promise<void> {
  const was = new Set(before);
  const is = new Set(after);
  const codes = new Set(
    [...before.filter((one) => !is.has(one)), ...after.filter((one) => !was.has(one))].map(({ code }) => code),
  );
  for (const code of codes) await tx.delete(InstitutionPeriod, { code });
  const written = after.filter(({ code }) => codes.has(code));
  await tx.insert(
    InstitutionPeriod,
    written.map((one) => ({ ...one, aliases: [...one.aliases], successors: [...one.successors], edited: true })),
  );
}
