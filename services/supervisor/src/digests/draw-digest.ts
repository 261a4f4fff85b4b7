import type { Language } from '#libs/contracts';
import { hubTimeZone, wallTimeOf, type LocalDate } from '#libs/domain';
import { deadlineWords } from '#libs/words';
import { dayInWords } from '../paper/day-in-words.js';
import { Paper, type Columns, type Drawing } from '../paper/paper.js';
import { drawAges, drawForecast } from './digest-charts.js';
import { digestText, numbers, percents } from './digest-text.js';
import type { DigestContent } from './gather-digest.js';

interface Head {
  readonly institutionName: string;
  readonly day: LocalDate;
  readonly madeAt: Date;
}

interface Part {
  readonly columns: Columns;
  readonly rows: readonly (readonly string[])[];
  readonly drawing?: Drawing;
}

/** What is drawn of the ages; the monitor has all. */
const mostBars = 12;

/** A digest as a document. */
export async function drawDigest(
  { institutionName, day, madeAt }: Head,
  content: DigestContent,
  language: Language,
): Promise<Buffer> {
  const say = digestText[language];
  const title = say.ofPart(institutionName, dayInWords(day, language));
  const paper = await Paper.begin(`${say.heading} ${title}`, madeAt, language);
  const part = async (heading: string, { columns, rows, drawing }: Part) => {
    // A heading stands above its chart and its first lines, never alone at the foot of a page.
    paper.space(80 + (drawing?.height ?? 0));
    paper.write('H2', heading);
    if (rows.length === 0) {
      paper.write('P', say.nothing);
      return;
    }
    if (drawing) await paper.chart(drawing);
    paper.table(columns, rows);
  };
  paper.write('H1', say.heading);
  paper.write('P', title, { bold: true });
  paper.write('P', say.made(wallTimeOf(madeAt, hubTimeZone)), { size: 9 });
  for (const [heading, its] of partsOf(content, language)) await part(heading, its);
  return paper.finish();
}

function partsOf(
  { now, ofDay, members, longestLate, forecast }: DigestContent,
  language: Language,
): (readonly [string, Part])[] {
  const [say, number, percent] = [digestText[language], numbers[language], percents[language]];
  const old = members.filter(({ open }) => open > 0).slice(0, mostBars);
  const figures = Object.entries(say.ofDay).map(([measure, name]) => [name, number(ofDay.get(measure) ?? 0)]);
  const standings = members.map(({ name, overdue, open, dueWithinDay, onTime }) => [
    ...[name, number(overdue), number(open), number(dueWithinDay), percent(onTime)],
  ]);
  const late = longestLate.map(({ code, holder, kind, dueOn, rung }) => [
    ...[code ?? '–', holder?.name ?? '–', deadlineWords[language][kind], dayInWords(dueOn, language)],
    rung ? say.rungs[rung.name] : '–',
  ]);
  const ages = old.map((member) => [member.name, ...member.ages.map((some) => number(some))]);
  const days = forecast.map(({ day, due, expected }) => [dayInWords(day, language), number(due), number(expected, 1)]);
  const { parts } = say;
  return [
    [parts.now, { columns: say.figures, rows: say.now(now) }],
    [parts.day, { columns: say.figures, rows: figures }],
    [parts.members, { columns: say.members, rows: standings }],
    [parts.ages, { columns: say.ages, rows: ages, drawing: drawAges(old, language) }],
    [parts.late, { columns: say.late, rows: late }],
    [parts.forecast, { columns: say.forecast, rows: days, drawing: drawForecast(forecast, language) }],
  ];
}
