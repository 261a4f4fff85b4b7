import { Injectable } from '@nestjs/common';
import { uuidV7 } from '#libs/domain';
import { Places } from '#libs/places';
import { Clock } from '#libs/runtime';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { EmergencyNumber } from './emergency-number.entity.js';
import { EmergencyNumberUnknown, RegionUnknown } from './emergency.errors.js';

type Wish = Pick<EmergencyNumber, 'kind' | 'region' | 'name' | 'number'>;

/** Officials keep the numbers to call. What is set is said from the next complaint on; what it replaces is kept and can come back. */
@Injectable()
export class KeepEmergencyNumbers {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async set(wish: Wish, staffId: string): Promise<void> {
    if (wish.region !== null && Places.open().find(wish.region) === null) throw new RegionUnknown(wish.region);
    await this.db.transaction((tx) => this.replace(tx, wish, staffId));
  }

  async end(id: string, staffId: string): Promise<void> {
    const ended = await this.db
      .getRepository(EmergencyNumber)
      .update({ id, endedAt: IsNull() }, { endedAt: this.clock.now(), endedBy: staffId });
    if (ended.affected === 0) throw new EmergencyNumberUnknown(id);
  }

  /** A former number holds again, in place of the one that holds now. */
  async restore(id: string, staffId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const former = await tx.findOneBy(EmergencyNumber, { id });
      if (!former) throw new EmergencyNumberUnknown(id);
      if (former.endedAt !== null) await this.replace(tx, former, staffId);
    });
  }

  private async replace(tx: EntityManager, { kind, region, name, number }: Wish, staffId: string): Promise<void> {
    const now = this.clock.now();
    // Two officials at once: the second replaces what the first has set.
    await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`emergency-number ${kind} ${region ?? ''}`]);
    const same = { kind, region: region ?? IsNull(), endedAt: IsNull() };
    await tx.update(EmergencyNumber, same, { endedAt: now, endedBy: staffId });
    const begun = { id: uuidV7(), setBy: staffId, setAt: now, endedBy: null, endedAt: null };
    await tx.insert(EmergencyNumber, { kind, region, name, number, ...begun });
  }
}
