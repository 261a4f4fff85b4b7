import type { DeadlineKind } from '#libs/contracts';
import { hubTimeZone, wallTimeOf, type LocalDate } from '#libs/domain';
import { dayInWords } from '../paper/day-in-words.js';
import { Paper, type Columns } from '../paper/paper.js';
import { digestText as say } from './digest-text.js';
import type { DigestContent } from './gather-digest.js';

interface Head {
  readonly institutionName: string;
  readonly day: LocalDate;
  readonly madeAt: Date;
}

const kinds: Readonly<Partial<Record<DeadlineKind, string>>> = say.kinds;

/** A digest as a document. */
export async function drawDigest({ institutionName, day, madeAt }: Head, content: DigestContent): Promise<Buffer> {
  const title = say.ofPart(institutionName, dayInWords(day));
  const paper = await Paper.begin(`${say.heading} ${title}`, madeAt);
  const part = (heading: string, columns: Columns, rows: readonly (readonly string[])[]) => {
    paper.space();
    paper.write('H2', heading);
    if (rows.length === 0) paper.write('P', say.nothing);
    else paper.table(columns, rows);
  };
  paper.write('H1', say.heading);
  paper.write('P', title, { bold: true });
  paper.write('P', say.made(wallTimeOf(madeAt, hubTimeZone)), { size: 9 });
  part(say.parts.now, say.figures, say.now(content.now));
  const counted = Object.entries(say.ofDay);
  part(
    say.parts.day,
    say.figures,
    counted.map(([measure, name]) => [name, say.number(content.ofDay.get(measure) ?? 0)]),
  );
  part(
    say.parts.members,
    say.members,
    content.members.map(({ name, overdue, open, dueWithinDay, onTime }) => [
      ...[name, say.number(overdue), say.number(open), say.number(dueWithinDay), say.percent(onTime)],
    ]),
  );
  part(
    say.parts.late,
    say.late,
    content.longestLate.map(({ code, holder, kind, dueOn, rung }) => [
      ...[code ?? '–', holder?.name ?? '–', kinds[kind] ?? kind, dayInWords(dueOn)],
      rung ? say.rungs[rung.name] : '–',
    ]),
  );
  part(
    say.parts.forecast,
    say.forecast,
    content.forecast.map(({ day: on, due, expected }) => [dayInWords(on), say.number(due), say.number(expected, 1)]),
  );
  return paper.finish();
}
