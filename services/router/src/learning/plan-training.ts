import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { AskJob } from '../jobs/ask-job.js';
import { isTrainingDue } from '../rules/learning/is-training-due.js';
import { ServeModel } from './serve-model.js';

/** At night the router asks itself to learn; and a shadow that has earned it begins to serve. Of several replicas one does. */
@Injectable()
export class PlanTraining {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly askJob: AskJob,
    private readonly serveModel: ServeModel,
  ) {}

  async run(): Promise<void> {
    const [so] = await this.db.query<{ lastAskedAt: Date | null; newLabels: number }[]>(
      `with last as (select max(asked_at) as at from job where kind = 'training')
       select last.at as "lastAskedAt",
              (select count(*)::int from label where last.at is null or label.at > last.at) as "newLabels" from last`,
    );
    if (so && isTrainingDue({ now: this.clock.now(), ...so })) {
      await this.askJob.run(this.db, { kind: 'training', askedBy: null });
    }
    await this.serveModel.promote();
  }
}
