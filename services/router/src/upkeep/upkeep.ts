import { Injectable } from '@nestjs/common';
import { ApplyBulkDecisions } from '../bulk/apply-bulk-decisions.js';
import { LearningMetrics } from '../learning/learning-metrics.js';
import { PlanTraining } from '../learning/plan-training.js';
import { LapseQuestions } from '../questions/lapse-questions.js';

/** What happens at the router without anybody doing anything. */
@Injectable()
export class Upkeep {
  constructor(
    private readonly applyBulk: ApplyBulkDecisions,
    private readonly lapseQuestions: LapseQuestions,
    private readonly planTraining: PlanTraining,
    private readonly metrics: LearningMetrics,
  ) {}

  async run(): Promise<void> {
    await this.applyBulk.run();
    await this.lapseQuestions.run();
    await this.planTraining.run();
    await this.metrics.tell();
  }
}
