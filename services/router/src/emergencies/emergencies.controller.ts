import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { SetEmergencyNumberDto } from './emergencies.dto.js';
import { KeepEmergencyNumbers } from './keep-emergency-numbers.js';
import { ListEmergencyNumbers } from './list-emergency-numbers.js';

/** Whom citizens in danger are told to call. */
@Controller('api/router/emergency-numbers')
@Allow('administrator')
export class EmergenciesController {
  constructor(
    private readonly listNumbers: ListEmergencyNumbers,
    private readonly keep: KeepEmergencyNumbers,
  ) {}

  @Get()
  async list() {
    return this.listNumbers.run();
  }

  @Post()
  async set(@Body() wish: SetEmergencyNumberDto, @CurrentStaff() staff: Staff) {
    await this.keep.set(wish, staff.id);
    return this.listNumbers.run();
  }

  @Post(':id/end')
  @HttpCode(200)
  async end(@Param('id', ParseUUIDPipe) id: string, @CurrentStaff() staff: Staff) {
    await this.keep.end(id, staff.id);
    return this.listNumbers.run();
  }

  @Post(':id/restore')
  @HttpCode(200)
  async restore(@Param('id', ParseUUIDPipe) id: string, @CurrentStaff() staff: Staff) {
    await this.keep.restore(id, staff.id);
    return this.listNumbers.run();
  }
}
