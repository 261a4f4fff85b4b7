import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Allow } from '#libs/access';
import { DataSource } from 'typeorm';
import { Job } from './job.entity.js';
import { JobUnknown } from './job.errors.js';

/** How far a job is, and what came of it. */
@Controller('api/router/jobs')
@Allow('administrator')
export class JobsController {
  constructor(private readonly db: DataSource) {}

  @Get(':id')
  async show(@Param('id', ParseUUIDPipe) id: string) {
    const job = await this.db.getRepository(Job).findOneBy({ id });
    if (!job) throw new JobUnknown(id);
    const { kind, state, progress, result, fault, askedAt, finishedAt } = job;
    return { id, kind, state, progress, result, fault, askedAt, finishedAt };
  }
}
