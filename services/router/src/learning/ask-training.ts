import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AskJob } from '../jobs/ask-job.js';
import { TrainingUnderWay } from './learning.errors.js';

/** By button: the same as every night. */
@Injectable()
export class AskTraining {
  constructor(
    private readonly db: DataSource,
    private readonly askJob: AskJob,
  ) {}

  async run(staffId: string): Promise<string> {
    const jobId = await this.askJob.run(this.db, { kind: 'training', askedBy: staffId });
    if (jobId === null) throw new TrainingUnderWay();
    return jobId;
  }
}
