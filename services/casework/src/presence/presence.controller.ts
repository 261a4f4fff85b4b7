import { Controller, Delete, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { BePresent } from './be-present.js';
import { OthersPresentDto } from './presence.dto.js';

/** Who has a case before them right now. */
@ApiTags('casework')
@Allow('officer', 'coordinator')
@Controller('api/casework/cases/:id/presence')
export class PresenceController {
  constructor(private readonly bePresent: BePresent) {}

  @Put()
  @ApiOperation({ summary: 'Say that you have this case before you, every twenty seconds, and learn who else has' })
  @ApiOkResponse({ type: OthersPresentDto })
  async stay(@Param('id', ParseUUIDPipe) id: string, @CurrentStaff() staff: Staff): Promise<OthersPresentDto> {
    return { others: await this.bePresent.stay(staff, id) };
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Say that you have turned to something else' })
  async leave(@Param('id', ParseUUIDPipe) id: string, @CurrentStaff() staff: Staff): Promise<void> {
    await this.bePresent.leave(staff, id);
  }
}
