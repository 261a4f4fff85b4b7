import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { sentencesOfCause } from '#libs/domain';
import { DataSource } from 'typeorm';
import { Recalculation } from './recalculation.entity.js';

const shown = 10;

/** How far running clocks have been counted anew after a rule was changed. */
@ApiTags('supervisor')
@Allow('administrator')
@Controller('api/supervisor/recalculations')
export class RecalculationsController {
  constructor(private readonly db: DataSource) {}

  @Get()
  @ApiOperation({
    summary: 'The latest changes of rules, and how many of the clocks they touch have been counted anew',
  })
  async list() {
    const jobs = await this.db
      .getRepository(Recalculation)
      .find({ order: { askedAt: 'desc', id: 'desc' }, take: shown });
    return {
      items: jobs.map(({ id, what, cause, reason, askedAt, total, looked, moved, pass }) => ({
        ...{ id, what, askedAt: askedAt.toISOString(), total, moved },
        why: cause ? sentencesOfCause(cause) : { id: reason, en: reason },
        // A clock that ended meanwhile is not looked at any more.
        done: pass > 0 ? total : Math.min(looked, total),
        isDone: pass > 0,
      })),
    };
  }
}
