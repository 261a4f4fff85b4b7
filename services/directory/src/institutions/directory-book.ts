import { Injectable } from '@nestjs/common';
import { localDateOf } from '#libs/domain';
import { Clock, stopwatchMs } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { institutionPath } from '../rules/institution-path.js';
import { onDay, type Period } from '../rules/period.js';
import { InstitutionPeriod } from './institution-period.entity.js';

/** So long a process may show a directory that another process has changed. */
const staleAfterMs = 1_000;

export interface Placed extends Period {
  readonly path: string;
}

/** All periods in memory: two thousand rows that everybody asks for and nearly nobody changes. */
@Injectable()
export class DirectoryBook {
  private periods: readonly Period[] = [];
  private days = new Map<string, ReadonlyMap<string, Placed>>();
  private readAtMs = Number.NEGATIVE_INFINITY;
  private reading: Promise<readonly Period[]> | null = null;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  today(): string {
    return localDateOf(this.clock.now(), 'Asia/Jakarta');
  }

  async all(): Promise<readonly Period[]> {
    if (stopwatchMs() - this.readAtMs <= staleAfterMs) return this.periods;
    // Whoever asks meanwhile waits for the same: so many rows, read by everybody at once, leave no connection to others.
    this.reading ??= this.read();
    return this.reading;
  }

  /** Who there was on a day, each with its place in the tree of that day. */
  async on(day: string): Promise<ReadonlyMap<string, Placed>> {
    const present = onDay(await this.all(), day);
    const known = this.days.get(day);
    if (known) return known;
    const placed = new Map(
      [...present].map(([code, one]) => [code, { ...one, path: institutionPath(code, present) ?? `${code}/` }]),
    );
    this.days.set(day, placed);
    return placed;
  }

  /** What is being read may be from before the change: nobody who asks from now on waits for that. */
  changed(): void {
    this.readAtMs = Number.NEGATIVE_INFINITY;
    this.reading = null;
  }

  private read(): Promise<readonly Period[]> {
    const reading = this.db
      .getRepository(InstitutionPeriod)
      .find({ order: { code: 'asc', validFrom: 'asc' } })
      .then((periods) => {
        if (this.reading === reading) {
          this.periods = periods;
          this.days = new Map();
          this.readAtMs = stopwatchMs();
        }
        return periods;
      })
      .finally(() => {
        if (this.reading === reading) this.reading = null;
      });
    return reading;
  }
}
