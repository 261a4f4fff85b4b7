import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { CountOverdue, type OverdueCounts } from './count-overdue.js';
import { ListOverdue } from './list-overdue.js';
import { ListOverdueDto } from './overdue.dto.js';

/** Who is late: coordinators see their part of the tree, officers their institution, administrators all. */
@Allow('coordinator', 'administrator', 'officer')
@Controller('api/supervisor/overdue')
export class OverdueController {
  constructor(
    private readonly countOverdue: CountOverdue,
    private readonly listOverdue: ListOverdue,
  ) {}

  @Get()
  async count(@CurrentStaff() staff: Staff): Promise<OverdueCounts> {
    return this.countOverdue.run(staff);
  }

  @Get(':institution')
  async list(
    @Param('institution') institution: string,
    @Query() { after, limit }: ListOverdueDto,
    @CurrentStaff() staff: Staff,
  ) {
    return this.listOverdue.run(staff, institution, { after, limit });
  }
}
