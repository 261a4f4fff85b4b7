import { Injectable } from '@nestjs/common';
import { Log, stopwatchMs } from '#libs/runtime';
import { DataSource } from 'typeorm';

export interface Figures {
  readonly received: number;
  readonly answered: number;
}

const freshForMs = 5 * 60_000;

/** Public figures. Counted behind the visitors' backs and rarely: no page waits for a count, and no count loads the hub. */
@Injectable()
export class CountComplaints {
  private figures: Figures | null = null;
  private countedAtMs = -Infinity;

  constructor(
    private readonly db: DataSource,
    private readonly log: Log,
  ) {}

  /** The figures of some minutes ago; null until they were counted once. */
  latest(): Figures | null {
    if (stopwatchMs() - this.countedAtMs > freshForMs) {
      this.countedAtMs = stopwatchMs();
      this.count().catch((error: unknown) => {
        this.log.warn({ error }, 'The public figures were not counted');
      });
    }
    return this.figures;
  }

  private async count(): Promise<void> {
    const [row] = await this.db.query<Record<keyof Figures, string>[]>(
      `select (select count(*) from complaint) as received,
              (select count(distinct complaint_id) from complaint_fact where what = 'answered') as answered`,
    );
    if (row) this.figures = { received: Number(row.received), answered: Number(row.answered) };
  }
}
