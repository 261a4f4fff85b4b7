import { Injectable } from '@nestjs/common';
import { absentAmong, standsInFor, type Staff, type StoodInFor } from '#libs/access';
import { hubTimeZone, localDateOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import type { Case } from './case.entity.js';

/** Who stands in for whom today. Only officers have cases of their own. */
@Injectable()
export class StandingIn {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async of({ id, role }: Staff): Promise<readonly StoodInFor[]> {
    return role === 'officer' ? standsInFor(this.db, id, this.today()) : [];
  }

  /** Whose work it is that this person does on a case; null: their own, or nobody's. */
  async on(tx: EntityManager, { officerId: id, officerName: name }: Case, staff: Staff): Promise<StoodInFor | null> {
    if (id === null || name === null || id === staff.id) return null;
    const absent = await absentAmong(tx, [id], this.today());
    return absent.get(id)?.deputy === staff.id ? { id, name } : null;
  }

  private today(): string {
    return localDateOf(this.clock.now(), hubTimeZone);
  }
}
