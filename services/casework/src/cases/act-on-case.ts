import { Injectable } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import { Clock, VersionStale } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { stepOf, type CaseStatus } from '../rules/case-lifecycle.js';
import type { ActionOnCase } from './action-on-case.js';
import { CaseChanges } from './case-changes.js';
import { Case } from './case.entity.js';
import { CaseNotFound } from './case.errors.js';
import { TellAction } from './tell-action.js';

/** An officer works on a case that nobody has changed since the officer read it. */
@Injectable()
export class ActOnCase {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly changes: CaseChanges,
    private readonly tellAction: TellAction,
  ) {}

  async run(
    staff: Staff,
    { id, version }: { id: string; version: number },
    acted: ActionOnCase,
  ): Promise<{ status: CaseStatus; version: number }> {
    return this.db.transaction(async (tx) => {
      const found = await lockCase(tx, staff, id);
      if (found.version !== version) throw new VersionStale(`Case ${id} is at version ${found.version}`);
      const at = this.clock.now();
      found.step(stepOf(acted.action, acted.final), staff.role, at);
      // Colleagues may go on with it; it stays with who took it.
      if (acted.action === 'take') Object.assign(found, { officerId: staff.id, officerName: staff.name });
      await this.changes.keep(tx, found);
      await this.tellAction.run(tx, found, { ...acted, staff, at });
      return { status: found.status, version: found.version };
    });
  }
}

async function lockCase(tx: EntityManager, staff: Staff, id: string): Promise<Case> {
  const found = await tx.findOne(Case, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!found || !maySee(staff, found.institutionPath)) throw new CaseNotFound(id);
  return found;
}
