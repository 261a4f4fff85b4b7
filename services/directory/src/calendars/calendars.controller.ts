import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { Allow } from '#libs/access';
import { ChangeDay } from './change-day.js';
import { CalendarNotFound } from './calendar.errors.js';
import { ChangeDayDto, DayOfCalendarDto, ImportCalendarDto } from './calendars.dto.js';
import { ImportCalendar } from './import-calendar.js';
import { isYear, ShowCalendar } from './show-calendar.js';

/** On which days offices are closed. Public, but for the changes. */
@Controller('api/directory/calendars')
export class CalendarsController {
  constructor(
    private readonly showCalendar: ShowCalendar,
    private readonly importCalendar: ImportCalendar,
    private readonly changeDay: ChangeDay,
  ) {}

  @Get(':year')
  async show(@Param('year', ParseIntPipe) year: number) {
    return this.showCalendar.run(year);
  }

  @Allow('administrator')
  @HttpCode(200)
  @Post(':year/import')
  async import(@Param('year', ParseIntPipe) year: number, @Body() given: ImportCalendarDto) {
    if (!isYear(year)) throw new CalendarNotFound(year);
    return this.importCalendar.run(year, given);
  }

  /** One day off, or none any more; the rest of the year stays. */
  @Allow('administrator')
  @Put('days/:date')
  async change(@Param() { date }: DayOfCalendarDto, @Body() change: ChangeDayDto) {
    return { version: await this.changeDay.run(date, change) };
  }
}
