import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe } from '@nestjs/common';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { ListDecisions } from './list-decisions.js';
import { RerunDecision } from './rerun-decision.js';

/** Why a complaint went where it went: for who decides, and for who answers. */
@Controller('api/router/decisions')
@Allow('officer', 'triage', 'coordinator', 'administrator')
export class DecisionsController {
  constructor(
    private readonly listDecisions: ListDecisions,
    private readonly rerunDecision: RerunDecision,
  ) {}

  @Get(':complaintId')
  async list(@Param('complaintId', ParseUUIDPipe) complaintId: string, @CurrentStaff() staff: Staff) {
    return this.listDecisions.run(staff, complaintId);
  }

  /** The same decision made again, with the directory, the rules and the model of its day. */
  @Get(':complaintId/:attempt/rerun')
  async rerun(
    @Param('complaintId', ParseUUIDPipe) complaintId: string,
    @Param('attempt', ParseIntPipe) attempt: number,
    @CurrentStaff() staff: Staff,
  ) {
    return this.rerunDecision.run(staff, complaintId, attempt);
  }
}
