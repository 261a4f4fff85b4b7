import { agesHeight, agesOption, barsOption } from '#libs/charts';
import { inLatinLetters } from '#libs/domain';
import type { MemberStanding } from '../monitor/read-overview.js';
import { shortDay } from '../paper/day-in-words.js';
import { drawnWidth, type Drawing } from '../paper/paper.js';
import type { Forecast } from '../rules/forecast-breaches.js';
import { digestText as say } from './digest-text.js';

const locale = 'id-ID';

/** How old what is open is, at each institution. */
export function drawAges(members: readonly MemberStanding[]): Drawing {
  const [, ...names] = say.ages.map(([heading]) => heading);
  const data = {
    members: members.map(({ name, ages }) => ({ name: inLatinLetters(name), ages })),
    ...{ names, locale },
  };
  return { option: agesOption(data, drawnWidth), height: agesHeight(data, drawnWidth), alt: say.charts.ages };
}

/** What falls due on each of the next days, and how much of it may be late. */
export function drawForecast(days: readonly Forecast[]): Drawing {
  const [, whole, part] = say.forecast.map(([heading]) => heading);
  const bars = days.map(({ day, due, expected }) => ({ label: shortDay(day), whole: due, part: expected }));
  const data = { ...({ bars, tone: 'late', locale } as const), names: { whole: whole ?? '', part: part ?? '' } };
  return { option: barsOption(data, drawnWidth), height: 220, alt: say.charts.forecast };
}
