import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { PastErasuresAnswer, PastRefusalsAnswer, WaitingErasuresAnswer } from './erasure.answer.js';
import { ListErasuresDto, ListRefusalsDto } from './erasure.dto.js';
import { ListErasures } from './list-erasures.js';
import { ListRefusals } from './list-refusals.js';

/** What waits for a decision of an administrator, and what was decided. */
@ApiTags('complaints')
@Controller('api/intake-web/erasures')
@Allow('administrator')
export class ErasuresController {
  constructor(
    private readonly listErasures: ListErasures,
    private readonly listRefusals: ListRefusals,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What was erased, by whom and why; the latest first' })
  @ApiOkResponse({ type: PastErasuresAnswer })
  past(@Query() { after }: ListErasuresDto): Promise<PastErasuresAnswer> {
    return this.listErasures.past(after ?? null);
  }

  @Get('refused')
  @ApiOperation({ summary: 'Requests that were refused, by whom and why; the latest first' })
  @ApiOkResponse({ type: PastRefusalsAnswer })
  refused(@Query() { after }: ListRefusalsDto): Promise<PastRefusalsAnswer> {
    return this.listRefusals.past(after ?? null);
  }

  @Get('waiting')
  @ApiOperation({ summary: 'Requests of citizens that wait; the oldest first' })
  @ApiOkResponse({ type: WaitingErasuresAnswer })
  async waiting(): Promise<WaitingErasuresAnswer> {
    return { items: await this.listErasures.waiting() };
  }
}
