import { Injectable } from '@nestjs/common';
import { officeHoursChanged } from '#libs/contracts';
import { DomainError } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { VersionStale } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { InstitutionNotFound } from '../institutions/institution.errors.js';
import { Institution } from '../institutions/institution.entity.js';
import { OfficeHours } from './office-hours.entity.js';

/** An office that closes before it opens, or is open on no day at all. */
class HoursNotPossible extends DomainError {
  readonly code = 'office-hours.not-possible';
  readonly kind = 'invalid';
}

/** An administrator says when an institution is open; whoever keeps clocks hears of it. */
@Injectable()
export class ChangeHours {
  constructor(
    private readonly db: DataSource,
    private readonly outbox: Outbox,
  ) {}

  /** `version` is the one that was seen, 0 where there were none. */
  async run(
    institution: string,
    version: number,
    written: Omit<OfficeHours, 'institution' | 'version'>,
  ): Promise<number> {
    const days = new Set(written.week.map((one) => one.weekday));
    if (days.size === 0 || days.size < written.week.length || written.week.some((one) => one.to <= one.from)) {
      throw new HoursNotPossible('Each open day once, opening before it closes');
    }
    return this.db.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('hours ' || $1))`, [institution]);
      if (!(await tx.existsBy(Institution, { code: institution }))) throw new InstitutionNotFound(institution);
      const found = await tx.findOneBy(OfficeHours, { institution });
      if ((found?.version ?? 0) !== version) throw new VersionStale(`The hours are at version ${found?.version ?? 0}`);
      const next = version + 1;
      await tx.upsert(OfficeHours, { ...written, institution, version: next }, ['institution']);
      const said = { ...written, institution, version: String(next) };
      await this.outbox.add(tx, officeHoursChanged, `hours:${institution}`, said);
      return next;
    });
  }
}
