import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';

const keptDays = 30;

/** What was chosen for an answer that nobody sent is kept as long as a clarification may take, and then forgotten. */
@Injectable()
export class ForgetUploads {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** How many were forgotten. */
  async run(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - keptDays * 86_400_000);
    const [row] = await this.db.query<{ count: number }[]>(
      `with old as (delete from upload where id in (select id from upload where at < $1 limit 100) returning id),
            gone as (delete from attachment where id in (select id from old) returning id)
       select count(*)::int as count from gone`,
      [before],
    );
    return row?.count ?? 0;
  }
}
