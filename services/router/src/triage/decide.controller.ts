import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { DecideItem } from './decide-item.js';
import { deciders } from './deciders.js';
import { AskCitizenDto, AssignComplaintDto, SetAsideComplaintDto } from './triage.dto.js';

/** What a person at a desk decides about one complaint. */
@Controller('api/router/triage/:complaintId')
@Allow(...deciders)
export class DecideController {
  constructor(private readonly decideItem: DecideItem) {}

  @Post('assign')
  @HttpCode(200)
  async assign(
    @Param('complaintId', ParseUUIDPipe) complaintId: string,
    @Body() { institution, coOwners, reason }: AssignComplaintDto,
    @CurrentStaff() staff: Staff,
  ) {
    const institutions = [...new Set([institution, ...coOwners])];
    return this.decideItem.run(staff, complaintId, { do: 'assign', institutions, reason });
  }

  @Post('ask')
  @HttpCode(200)
  async ask(
    @Param('complaintId', ParseUUIDPipe) complaintId: string,
    @Body() { question }: AskCitizenDto,
    @CurrentStaff() staff: Staff,
  ) {
    return this.decideItem.run(staff, complaintId, { do: 'ask', question });
  }

  @Post('set-aside')
  @HttpCode(200)
  async setAside(
    @Param('complaintId', ParseUUIDPipe) complaintId: string,
    @Body() { how, reason }: SetAsideComplaintDto,
    @CurrentStaff() staff: Staff,
  ) {
    return this.decideItem.run(staff, complaintId, { do: 'set-aside', how, reason });
  }
}
