import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { PastErasuresAnswer, WaitingErasuresAnswer } from './erasure.answer.js';
import { ListErasuresDto } from './erasure.dto.js';
import { ListErasures } from './list-erasures.js';

/** What waits for a decision of an administrator, and what was erased. */
@ApiTags('complaints')
@Controller('api/intake-web/erasures')
@Allow('administrator')
export class ErasuresController {
  constructor(private readonly listErasures: ListErasures) {}

  @Get()
  @ApiOperation({ summary: 'What was erased, by whom and why; the latest first' })
  @ApiOkResponse({ type: PastErasuresAnswer })
  past(@Query() { after }: ListErasuresDto): Promise<PastErasuresAnswer> {
    return this.listErasures.past(after ?? null);
  }

  @Get('waiting')
  @ApiOperation({ summary: 'Requests of citizens that wait; the oldest first' })
  @ApiOkResponse({ type: WaitingErasuresAnswer })
  async waiting(): Promise<WaitingErasuresAnswer> {
    return { items: await this.listErasures.waiting() };
  }
}
