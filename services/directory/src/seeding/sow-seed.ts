import { isDeepStrictEqual } from 'node:util';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { calendarChanged, directorySown, policyChanged } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { Calendar } from '../calendars/calendar.entity.js';
import { TellInstitutions } from '../institutions/tell-institutions.js';
import { DeadlinePolicy } from '../policies/deadline-policy.entity.js';
import { seededCalendars, seededPeriods, seededPolicies, seedVersion } from '../seed/seed.js';
import type { SeededPolicy } from '../seed/policies.js';
import { TellServices } from '../services/tell-services.js';
import { lockDirectory } from '../institutions/lock-directory.js';
import { sowInstitutions } from './sow-institutions.js';
import { sowServices } from './sow-services.js';
import { Sowing } from './sowing.entity.js';

/**
 * At start-up: what the seed knows and the rows do not yet is written and said, once per seed, however many
 * processes start at once. What an administrator has edited stays as it is.
 */
@Injectable()
export class SowSeed implements OnApplicationBootstrap {
  constructor(
    private readonly db: DataSource,
    private readonly outbox: Outbox,
    private readonly tellInstitutions: TellInstitutions,
    private readonly tellServices: TellServices,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.run();
  }

  /** Whether there was anything to sow. */
  async run(): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      await lockDirectory(tx);
      const [latest] = await tx.find(Sowing, { order: { sownAt: 'desc' }, take: 1 });
      if (latest?.seed === seedVersion) return false;
      // Clocks first: whoever hears of an institution already knows how long it may take.
      await this.sowPolicies(tx);
      await this.sowCalendars(tx);
      await sowInstitutions(tx, seededPeriods);
      await this.tellInstitutions.run(tx, null);
      // Read when there is something to sow: a usual start does without.
      const { seededServicePeriods } = await import('../seed/seeded-services.js');
      await sowServices(tx, seededServicePeriods);
      await this.tellServices.run(tx, null);
      await this.outbox.add(tx, directorySown, 'directory:sown', { seed: seedVersion });
      await tx.insert(Sowing, { seed: seedVersion, sownAt: this.clock.now() });
      return true;
    });
  }

  private async sowPolicies(tx: EntityManager): Promise<void> {
    const known = new Map((await tx.find(DeadlinePolicy)).map((one) => [one.id, one]));
    for (const policy of seededPolicies) {
      const present = known.get(policy.id);
      if (present && (present.edited || isAsSown(present, policy))) continue;
      const version = (present?.version ?? 0) + 1;
      const row = { ...policy, pausedBy: [...policy.pausedBy], ladder: [...policy.ladder] };
      await tx.upsert(DeadlinePolicy, { ...row, version, edited: false }, ['id']);
      await this.outbox.add(tx, policyChanged, `policy:${policy.id}`, { ...row, version: String(version) });
    }
  }

  private async sowCalendars(tx: EntityManager): Promise<void> {
    const known = new Map((await tx.find(Calendar)).map((one) => [one.year, one]));
    for (const { year, days, source } of seededCalendars) {
      const present = known.get(year);
      if (present?.edited || (present?.source === source && isDeepStrictEqual(present.days, days))) continue;
      const version = (present?.version ?? 0) + 1;
      await tx.upsert(Calendar, { year, days, source, version, edited: false }, ['year']);
      const said = { year, days, source, version: String(version) };
      await this.outbox.add(tx, calendarChanged, `calendar:${year}`, said);
    }
  }
}

const isAsSown = (present: DeadlinePolicy, policy: SeededPolicy): boolean =>
  (Object.keys(policy) as (keyof SeededPolicy)[]).every((field) => isDeepStrictEqual(present[field], policy[field]));
