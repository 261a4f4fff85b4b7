import { Controller, Get, Query } from '@nestjs/common';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { WatchDto, WatchStageDto } from './monitor.dto.js';
import { ReadDurations } from './read-durations.js';
import { ReadBreakdowns } from './read-breakdowns.js';
import { MonitorReads } from './monitor-reads.js';
import { WatchParts } from './watched-part.js';

/** The monitor: coordinators see their part of the tree, officers their institution, administrators all. */
@Allow('coordinator', 'administrator', 'officer')
@Controller('api/supervisor/monitor')
export class MonitorController {
  constructor(
    private readonly parts: WatchParts,
    private readonly reads: MonitorReads,
    private readonly breakdowns: ReadBreakdowns,
    private readonly readDurations: ReadDurations,
  ) {}

  @Get('overview')
  async overview(@CurrentStaff() staff: Staff, @Query() { within, weeks }: WatchDto) {
    return this.reads.overview(await this.parts.find(staff, within), weeks);
  }

  @Get('weeks')
  async weeks(@CurrentStaff() staff: Staff, @Query() { within, weeks }: WatchDto) {
    return this.reads.weeks(await this.parts.find(staff, within), weeks);
  }

  @Get('forecast')
  async forecast(@CurrentStaff() staff: Staff, @Query() { within }: WatchDto) {
    return this.reads.forecast(await this.parts.find(staff, within));
  }

  @Get('bounces')
  async bounces(@CurrentStaff() staff: Staff, @Query() { within, weeks }: WatchDto) {
    return { items: await this.reads.bounces(await this.parts.find(staff, within), weeks) };
  }

  @Get('durations')
  async durations(@CurrentStaff() staff: Staff, @Query() { within, weeks, stage }: WatchStageDto) {
    return this.readDurations.run(await this.parts.find(staff, within), weeks, stage);
  }

  @Get('classes')
  async classes(@CurrentStaff() staff: Staff, @Query() { within, weeks }: WatchDto) {
    return { items: await this.breakdowns.classes(await this.parts.find(staff, within), weeks) };
  }

  @Get('topics')
  async topics(@CurrentStaff() staff: Staff, @Query() { within, weeks }: WatchDto) {
    return this.breakdowns.topics(await this.parts.find(staff, within), weeks);
  }

  @Get('provinces')
  async provinces(@CurrentStaff() staff: Staff, @Query() { within }: WatchDto) {
    return { items: await this.breakdowns.provinces(await this.parts.find(staff, within)) };
  }
}
