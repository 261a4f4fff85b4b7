import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { AbsenceDto } from './absences.dto.js';
import { KeepAbsences, type AbsenceLine } from './keep-absences.js';

@ApiTags('desk')
@Allow('officer', 'coordinator')
@Controller('api/desk/absences')
export class AbsencesController {
  constructor(private readonly keepAbsences: KeepAbsences) {}

  @Get()
  @ApiOperation({ summary: 'Who of your part of the tree is away or will be' })
  async list(@CurrentStaff() staff: Staff): Promise<{ items: AbsenceLine[] }> {
    return { items: await this.keepAbsences.list(staff) };
  }

  @Post()
  @HttpCode(204)
  @ApiOperation({ summary: 'Somebody will be away: what they would be told goes to their deputy, or one rung up' })
  async note(@Body() body: AbsenceDto, @CurrentStaff() staff: Staff): Promise<void> {
    const { staff: person, firstDay, lastDay, deputy = null } = body;
    await this.keepAbsences.note(staff, { staff: person, firstDay, lastDay, deputy });
  }

  @Delete(':staff/:day')
  @HttpCode(204)
  @ApiOperation({ summary: 'They are back: from today on, or it never begins' })
  async end(
    @Param('staff', ParseUUIDPipe) id: string,
    @Param('day') firstDay: string,
    @CurrentStaff() staff: Staff,
  ): Promise<void> {
    await this.keepAbsences.end(staff, id, firstDay);
  }
}
