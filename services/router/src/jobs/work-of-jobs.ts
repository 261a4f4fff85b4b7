import { Injectable } from '@nestjs/common';
import { TrainModel } from '../learning/train-model.js';
import { SimulateRule } from '../standing/simulate-rule.js';
import type { JobKind } from './job.entity.js';
import type { JobWork } from './job-work.js';

/** Who does which kind of job. */
@Injectable()
export class WorkOfJobs {
  private readonly works: Record<JobKind, JobWork>;

  constructor(training: TrainModel, simulation: SimulateRule) {
    this.works = { training, simulation };
  }

  of(kind: JobKind): JobWork {
    return this.works[kind];
  }
}
