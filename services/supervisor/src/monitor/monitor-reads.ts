import { Injectable } from '@nestjs/common';
import { oneOfEachAtATime } from '#libs/runtime';
import { ReadBreakdowns } from './read-breakdowns.js';
import { ReadForecast } from './read-forecast.js';
import { ReadOverview } from './read-overview.js';
import { ReadWeeks } from './read-weeks.js';

/**
 * The reads that look at every member of a part of the tree. One event has all who watch a part ask again at once: what is read
 * for one of them is read for all.
 */
@Injectable()
export class MonitorReads {
  readonly overview;
  readonly weeks;
  readonly forecast;
  readonly bounces;

  constructor(overview: ReadOverview, weeks: ReadWeeks, forecast: ReadForecast, breakdowns: ReadBreakdowns) {
    this.overview = oneOfEachAtATime(overview.run.bind(overview));
    this.weeks = oneOfEachAtATime(weeks.run.bind(weeks));
    this.forecast = oneOfEachAtATime(forecast.run.bind(forecast));
    this.bounces = oneOfEachAtATime(breakdowns.bounces.bind(breakdowns));
  }
}
