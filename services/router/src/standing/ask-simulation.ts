import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AskJob } from '../jobs/ask-job.js';
import { lockLatest } from './approve-rule.js';

/** Looks what the latest version of a rule would have changed; the answer comes with the job. */
@Injectable()
export class AskSimulation {
  constructor(
    private readonly db: DataSource,
    private readonly askJob: AskJob,
  ) {}

  async run(ruleId: string, last: number, askedBy: string): Promise<string | null> {
    return this.db.transaction(async (tx) => {
      const { version } = await lockLatest(tx, ruleId);
      return this.askJob.run(tx, { kind: 'simulation', input: { ruleId, version, last }, askedBy });
    });
  }
}
