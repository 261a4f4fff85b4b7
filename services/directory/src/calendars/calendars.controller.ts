import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ShowCalendar } from './show-calendar.js';

/** On which days offices are closed. Public. */
@Controller('api/directory/calendars')
export class CalendarsController {
  constructor(private readonly showCalendar: ShowCalendar) {}

  @Get(':year')
  async show(@Param('year', ParseIntPipe) year: number) {
    return this.showCalendar.run(year);
  }
}
