import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import type { Language } from '#libs/contracts';
import { hubTimeZone, wallTimeOf } from '#libs/domain';
import { Clock as Time } from '#libs/runtime';
import { takenBy, type Cell } from '#libs/sheets';
import { classWords } from '#libs/words';
import type { Behind } from './figures.js';
import { ListCasesBehind, type CaseBehind } from './list-cases-behind.js';
import type { WatchedPart } from './watched-part.js';

const atOnce = 500;

const words: Record<Language, { columns: readonly string[]; details: Readonly<Record<string, string>> }> = {
  id: {
    columns: ['Aduan', 'Instansi', 'Jenis', 'Waktu (WIB)', 'Keterangan', 'Menit kerja'],
    details: { 'in-time': 'tepat waktu', late: 'terlambat' },
  },
  en: {
    columns: ['Complaint', 'Institution', 'Class', 'When (WIB)', 'Detail', 'Working minutes'],
    details: { 'in-time': 'in time', late: 'late' },
  },
};

/** The list behind a figure as a table to keep. */
@Injectable()
export class ExportBehind {
  constructor(
    private readonly list: ListCasesBehind,
    private readonly time: Time,
  ) {}

  async run(
    staff: Staff,
    { behind, part }: { behind: Behind; part: WatchedPart },
    { weeks, language }: { weeks: number; language: Language },
  ) {
    const at = this.time.now();
    return {
      name: `salur-${behind.figure}-${wallTimeOf(at, hubTimeZone).slice(0, 10)}`,
      mark: takenBy(staff, at, language),
      columns: words[language].columns,
      total: await this.list.count(behind, part, weeks),
      rows: this.rows(behind, part, { weeks, language }),
    };
  }

  private async *rows(
    behind: Behind,
    part: WatchedPart,
    { weeks, language }: { weeks: number; language: Language },
  ): AsyncGenerator<Cell[]> {
    for (let after: string | null = ''; after !== null;) {
      const { items, next } = await this.list.run(behind, part, { weeks, after: after || undefined, limit: atOnce });
      for (const item of items) yield cellsOf(item, language);
      after = next;
    }
  }
}

const cellsOf = (
  { code, institution, class: itsClass, at, detail, minutes }: CaseBehind,
  language: Language,
): Cell[] => [
  ...[code, institution, classWords[language][itsClass], wallTimeOf(new Date(at), hubTimeZone)],
  ...[words[language].details[detail] ?? detail, minutes],
];
