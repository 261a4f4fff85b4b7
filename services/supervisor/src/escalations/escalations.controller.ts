import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { ListEscalationsDto } from './escalations.dto.js';
import { ListEscalations } from './list-escalations.js';

@ApiTags('desk')
@Allow('coordinator', 'administrator', 'officer')
@Controller('api/supervisor/escalations')
export class EscalationsController {
  constructor(private readonly listEscalations: ListEscalations) {}

  @Get()
  @ApiOperation({ summary: 'What is late, on which rung of the ladder, and what happens next' })
  async list(@CurrentStaff() staff: Staff, @Query() { after, limit, ...filter }: ListEscalationsDto) {
    return this.listEscalations.run(staff, filter, { after, limit });
  }
}
