import { Injectable } from '@nestjs/common';
import { ReadForecast } from './read-forecast.js';
import { ReadOverview } from './read-overview.js';
import { ReadWeeks } from './read-weeks.js';

/** The reads that look at every member of a part of the tree. */
@Injectable()
export class MonitorReads {
  constructor(
    readonly overview: ReadOverview,
    readonly weeks: ReadWeeks,
    readonly forecast: ReadForecast,
  ) {}
}
