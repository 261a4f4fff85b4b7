import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Allow } from '#libs/access';
import { IfMatch } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { ChangeHours } from './change-hours.js';
import { ChangeHoursDto } from './hours.dto.js';
import { OfficeHours } from './office-hours.entity.js';

/** When institutions are open that have hours of their own. Public, but for the changes. */
@Controller('api/directory/hours')
export class HoursController {
  constructor(
    private readonly db: DataSource,
    private readonly changeHours: ChangeHours,
  ) {}

  @Get()
  async list() {
    return { items: await this.db.getRepository(OfficeHours).find({ order: { institution: 'asc' } }), next: null };
  }

  /** Version 0 in `If-Match` where there were none. */
  @Allow('administrator')
  @Put(':institution')
  async change(
    @Param('institution') institution: string,
    @IfMatch() version: number,
    @Body() { week, daysOff, daysOn, source }: ChangeHoursDto,
  ) {
    const written = { week: [...week], daysOff: [...daysOff], daysOn: [...daysOn], source };
    return { version: await this.changeHours.run(institution, version, written) };
  }
}
