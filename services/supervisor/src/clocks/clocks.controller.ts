import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { ExplainClocks } from './explain-clocks.js';

/** Why a deadline is when it is: for whoever may see the case. */
@Allow('coordinator', 'administrator', 'officer')
@Controller('api/supervisor/cases')
export class ClocksController {
  constructor(private readonly explainClocks: ExplainClocks) {}

  @Get(':id/clocks')
  async clocks(@Param('id', ParseUUIDPipe) id: string, @CurrentStaff() staff: Staff) {
    return { items: await this.explainClocks.run(staff, id) };
  }
}
