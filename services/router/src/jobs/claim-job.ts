import { Injectable } from '@nestjs/common';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import type { JobFault } from './job-work.js';
import type { JobKind } from './job.entity.js';

const leaseMs = 60_000;

export interface ClaimedJob {
  readonly id: string;
  readonly kind: JobKind;
  readonly input: object;
}

/** Another process has taken the job over. */
export class LeaseLost extends Error {}

/** Takes jobs that nobody holds, and keeps hold of them. Whoever dies loses the lease, and the job begins again elsewhere. */
@Injectable()
export class ClaimJob {
  private readonly holder = uuidV7();

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async next(): Promise<ClaimedJob | null> {
    const now = this.clock.now();
    const [rows] = await this.db.query<[ClaimedJob[], number]>(
      `update job set state = 'running', holder = $1, lease_until = $2, progress = 0
        where id = (select id from job where state = 'queued' or (state = 'running' and lease_until < $3)
                     order by asked_at, id for update skip locked limit 1)
        returning id, kind, input`,
      [this.holder, this.until(now), now],
    );
    return rows[0] ?? null;
  }

  async hold(id: string, progress: number | null): Promise<void> {
    const [, held] = await this.db.query<[unknown, number]>(
      `update job set lease_until = $3, progress = coalesce($4, progress) where id = $1 and holder = $2 and state = 'running'`,
      [id, this.holder, this.until(this.clock.now()), progress],
    );
    if (held === 0) throw new LeaseLost(`Job ${id} is held by another`);
  }

  async finish(id: string, end: { result: object } | { fault: JobFault }): Promise<void> {
    const done = 'result' in end;
    await this.db.query(
      `update job set state = $3, progress = case when $3 = 'done' then 1 else progress end, result = $4, fault = $5,
                      finished_at = $6, lease_until = null
        where id = $1 and holder = $2 and state = 'running'`,
      [
        ...[id, this.holder, done ? 'done' : 'failed'],
        ...(done ? [JSON.stringify(end.result), null] : [null, JSON.stringify(end.fault)]),
        this.clock.now(),
      ],
    );
  }

  private until(now: Date): Date {
    return new Date(now.getTime() + leaseMs);
  }
}
