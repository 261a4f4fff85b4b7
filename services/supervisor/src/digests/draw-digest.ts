import type { DeadlineKind } from '#libs/contracts';
import { hubTimeZone, wallTimeOf, type LocalDate } from '#libs/domain';
import { dayInWords } from '../paper/day-in-words.js';
import { Paper, type Columns, type Drawing } from '../paper/paper.js';
import { drawAges, drawForecast } from './digest-charts.js';
import { digestText as say } from './digest-text.js';
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

const kinds: Readonly<Partial<Record<DeadlineKind, string>>> = say.kinds;

/** A digest as a document. */
export async function drawDigest({ institutionName, day, madeAt }: Head, content: DigestContent): Promise<Buffer> {
  const title = say.ofPart(institutionName, dayInWords(day));
  const paper = await Paper.begin(`${say.heading} ${title}`, madeAt);
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
  for (const [heading, its] of partsOf(content)) await part(heading, its);
  return paper.finish();
}

function partsOf({ now, ofDay, members, longestLate, forecast }: DigestContent): (readonly [string, Part])[] {
  const old = members.filter(({ open }) => open > 0).slice(0, mostBars);
  const figures = Object.entries(say.ofDay).map(([measure, name]) => [name, say.number(ofDay.get(measure) ?? 0)]);
  const standings = members.map(({ name, overdue, open, dueWithinDay, onTime }) => [
    ...[name, say.number(overdue), say.number(open), say.number(dueWithinDay), say.percent(onTime)],
  ]);
  const late = longestLate.map(({ code, holder, kind, dueOn, rung }) => [
    ...[code ?? '–', holder?.name ?? '–', kinds[kind] ?? kind, dayInWords(dueOn)],
    rung ? say.rungs[rung.name] : '–',
  ]);
  const ages = old.map((member) => [member.name, ...member.ages.map((some) => say.number(some))]);
  const days = forecast.map(({ day, due, expected }) => [dayInWords(day), say.number(due), say.number(expected, 1)]);
  const { parts } = say;
  return [
    [parts.now, { columns: say.figures, rows: say.now(now) }],
    [parts.day, { columns: say.figures, rows: figures }],
    [parts.members, { columns: say.members, rows: standings }],
    [parts.ages, { columns: say.ages, rows: ages, drawing: drawAges(old) }],
    [parts.late, { columns: say.late, rows: late }],
    [parts.forecast, { columns: say.forecast, rows: days, drawing: drawForecast(forecast) }],
  ];
}
