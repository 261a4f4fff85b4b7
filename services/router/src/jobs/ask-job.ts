import { Injectable } from '@nestjs/common';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import type { DataSource, EntityManager } from 'typeorm';
import { Job, type JobKind } from './job.entity.js';

interface Wish {
  readonly kind: JobKind;
  readonly input?: object;
  /** Staff id; null when the hub asks itself. */
  readonly askedBy: string | null;
}

/** Puts work into the queue; whichever process has time takes it. */
@Injectable()
export class AskJob {
  constructor(private readonly clock: Clock) {}

  /** Null when a training is under way already: a second one would learn the same. */
  async run(db: DataSource | EntityManager, { kind, input = {}, askedBy }: Wish): Promise<string | null> {
    const id = uuidV7();
    const added = await db
      .createQueryBuilder()
      .insert()
      .into(Job)
      .values({
        ...{ id, kind, input, state: 'queued' as const, progress: 0, result: null, fault: null },
        ...{ askedBy, askedAt: this.clock.now(), finishedAt: null, holder: null, leaseUntil: null },
      })
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length === 0 ? null : id;
  }
}
