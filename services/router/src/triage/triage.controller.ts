import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Sse,
  type MessageEvent,
} from '@nestjs/common';
import { Allow, CurrentStaff, type Role, type Staff } from '#libs/access';
import type { Observable } from 'rxjs';
import { AssignComplaint } from './assign-complaint.js';
import { ListDecisions } from './list-decisions.js';
import { ListTriage, type TriagePage } from './list-triage.js';
import { AssignComplaintDto, ListTriageDto } from './triage.dto.js';
import { WatchTriage } from './watch-triage.js';

const deciders: Role[] = ['triage', 'coordinator', 'administrator'];

/** The desks at which people decide what the rules could not. */
@Controller('api/router')
export class TriageController {
  constructor(
    private readonly listTriage: ListTriage,
    private readonly assignComplaint: AssignComplaint,
    private readonly listDecisions: ListDecisions,
    private readonly watchTriage: WatchTriage,
  ) {}

  @Allow(...deciders)
  @Get('triage')
  async list(@Query() filter: ListTriageDto, @CurrentStaff() staff: Staff): Promise<TriagePage> {
    return this.listTriage.run(staff, filter);
  }

  @Allow(...deciders)
  @Post('triage/:complaintId/assign')
  @HttpCode(200)
  async assign(
    @Param('complaintId', ParseUUIDPipe) complaintId: string,
    @Body() { institution, reason }: AssignComplaintDto,
    @CurrentStaff() staff: Staff,
  ) {
    return this.assignComplaint.run(staff, complaintId, { institution, reason });
  }

  @Allow(...deciders)
  @Get('decisions/:complaintId')
  async decisions(@Param('complaintId', ParseUUIDPipe) complaintId: string, @CurrentStaff() staff: Staff) {
    return this.listDecisions.run(staff, complaintId);
  }

  @Allow(...deciders)
  @Sse('stream')
  stream(): Observable<MessageEvent> {
    return this.watchTriage.run();
  }
}
