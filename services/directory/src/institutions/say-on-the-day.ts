import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Log } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { DirectoryBook } from './directory-book.js';
import { lockDirectory } from './lock-directory.js';
import { TellServices } from '../services/tell-services.js';
import { TellInstitutions } from './tell-institutions.js';

const everyMs = 30_000;

/** Changes that were planned for a day are said on it, whether or not anybody restarts anything: looked for when the day turns. */
@Injectable()
export class SayOnTheDay implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private saidFor = '';

  constructor(
    private readonly db: DataSource,
    private readonly book: DirectoryBook,
    private readonly tellInstitutions: TellInstitutions,
    private readonly tellServices: TellServices,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.run().catch((error: unknown) => {
        this.log.error({ error }, 'Changes of the directory that are due could not be said; they will be tried again');
      });
    }, everyMs);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Codes of the institutions and services of which something took effect. */
  async run(): Promise<string[]> {
    const today = this.book.today();
    if (today === this.saidFor) return [];
    const codes = await this.db.transaction(async (tx) => {
      await lockDirectory(tx);
      return [...(await this.tellInstitutions.run(tx, null)), ...(await this.tellServices.run(tx, null))];
    });
    this.saidFor = today;
    return codes;
  }
}
