import { Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { AskTraining } from './ask-training.js';
import { ServeModel } from './serve-model.js';
import { ShowLearning } from './show-learning.js';

/** The model: what it is worth, what is tried in the shadow, how it drifts; and the way back. */
@Controller('api/router/learning')
@Allow('administrator')
export class LearningController {
  constructor(
    private readonly showLearning: ShowLearning,
    private readonly askTraining: AskTraining,
    private readonly serveModel: ServeModel,
  ) {}

  @Get()
  async show() {
    return this.showLearning.run();
  }

  @Post('train')
  @HttpCode(202)
  async train(@CurrentStaff() { id }: Staff) {
    return { jobId: await this.askTraining.run(id) };
  }

  @Post('models/:version/serve')
  @HttpCode(200)
  async serve(@Param('version', ParseIntPipe) version: number, @CurrentStaff() { id }: Staff) {
    await this.serveModel.choose(version, id);
    return this.showLearning.run();
  }
}
