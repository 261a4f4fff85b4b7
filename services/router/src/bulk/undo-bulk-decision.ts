import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { DataSource } from 'typeorm';
import { BulkDecision } from './bulk-decision.entity.js';
import { BulkUnknown, TooLateToUndo } from './bulk.errors.js';

/** Takes a decision about many back before it is carried out. */
@Injectable()
export class UndoBulkDecision {
  constructor(private readonly db: DataSource) {}

  async run(staff: Staff, id: string): Promise<{ state: BulkDecision['state']; failed: Record<string, string> }> {
    await this.show(staff, id);
    await this.db.getRepository(BulkDecision).update({ id, state: 'held' }, { state: 'undone' });
    const { state, failed } = await this.show(staff, id);
    if (state !== 'undone') throw new TooLateToUndo(id);
    return { state, failed };
  }

  /** Only whoever made it sees it. */
  async show(staff: Staff, id: string) {
    const found = await this.db.getRepository(BulkDecision).findOneBy({ id });
    if (found?.staff.id !== staff.id) throw new BulkUnknown(id);
    return { id, state: found.state, applyAt: found.applyAt.toISOString(), failed: found.failed };
  }
}
