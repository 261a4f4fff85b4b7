import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { deciders } from '../triage/deciders.js';
import { BulkDecisionDto, decisionOf } from './bulk.dto.js';
import { HoldBulkDecision } from './hold-bulk-decision.js';
import { ListSimilar } from './list-similar.js';
import { UndoBulkDecision } from './undo-bulk-decision.js';

/** What waits beside something like it, and one decision about many. */
@Controller('api/router')
@Allow(...deciders)
export class BulkController {
  constructor(
    private readonly listSimilar: ListSimilar,
    private readonly hold: HoldBulkDecision,
    private readonly undoBulk: UndoBulkDecision,
  ) {}

  @Get('triage/:complaintId/similar')
  async similar(@Param('complaintId', ParseUUIDPipe) complaintId: string, @CurrentStaff() staff: Staff) {
    return { items: await this.listSimilar.run(staff, complaintId) };
  }

  @Post('bulk-decisions')
  @HttpCode(202)
  async decide(@Body() wish: BulkDecisionDto, @CurrentStaff() staff: Staff) {
    return this.hold.run(staff, wish.complaints, decisionOf(wish));
  }

  @Get('bulk-decisions/:id')
  async show(@Param('id', ParseUUIDPipe) id: string, @CurrentStaff() staff: Staff) {
    return this.undoBulk.show(staff, id);
  }

  @Post('bulk-decisions/:id/undo')
  @HttpCode(200)
  async undo(@Param('id', ParseUUIDPipe) id: string, @CurrentStaff() staff: Staff) {
    return this.undoBulk.run(staff, id);
  }
}
