import { agesHeight, agesOption, barsOption } from '#libs/charts';
import type { Language } from '#libs/contracts';
import { inLatinLetters } from '#libs/domain';
import type { MemberStanding } from '../monitor/read-overview.js';
import { locales, shortDay } from '../paper/day-in-words.js';
import { drawnWidth, type Drawing } from '../paper/paper.js';
import type { Forecast } from '../rules/forecast-breaches.js';
import { digestText } from './digest-text.js';

/** How old what is open is, at each institution. */
export function drawAges(members: readonly MemberStanding[], language: Language): Drawing {
  const [say, locale] = [digestText[language], locales[language]];
  const [, ...names] = say.ages.map(([heading]) => heading);
  const data = {
    members: members.map(({ name, ages }) => ({ name: inLatinLetters(name), ages })),
    ...{ names, locale },
  };
  return { option: agesOption(data, drawnWidth), height: agesHeight(data, drawnWidth), alt: say.charts.ages };
}

/** What falls due on each of the next days, and how much of it may be late. */
export function drawForecast(days: readonly Forecast[], language: Language): Drawing {
  const [say, locale] = [digestText[language], locales[language]];
  const [, whole, part] = say.forecast.map(([heading]) => heading);
  const bars = days.map(({ day, due, expected }) => ({ label: shortDay(day, language), whole: due, part: expected }));
  const data = { ...({ bars, tone: 'late', locale } as const), names: { whole: whole ?? '', part: part ?? '' } };
  return { option: barsOption(data, drawnWidth), height: 220, alt: say.charts.forecast };
}
