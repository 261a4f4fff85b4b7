import { Injectable } from '@nestjs/common';
import type { Editor } from '../edits/keep-edits.js';
import { readCsvRows } from '../lists/read-csv-rows.js';
import { inOrder } from '../rules/change-periods.js';
import { comparePeriods, type PeriodDifference } from '../rules/compare-periods.js';
import { findFaults, type Fault } from '../rules/find-faults.js';
import type { Period } from '../rules/period.js';
import { DirectoryBook } from './directory-book.js';
import { csvRows } from './csv-columns.js';
import { RewriteDirectory } from './rewrite-directory.js';

export interface DryRun {
  readonly changes: readonly PeriodDifference[];
  /** While there are any, nothing can be written. */
  readonly faults: readonly Fault[];
}

/** A file replaces all stretches of the institutions that it names; whom it does not name stays as they are. */
@Injectable()
export class ImportCsv {
  constructor(
    private readonly book: DirectoryBook,
    private readonly rewrite: RewriteDirectory,
  ) {}

  async dryRun(text: string): Promise<DryRun> {
    const before = plain(await this.book.all());
    const after = merged(before, readCsvRows(text, csvRows));
    return { changes: comparePeriods(before, after), faults: findFaults(after) };
  }

  async run(text: string, by: Editor): Promise<DryRun> {
    const rows = readCsvRows(text, csvRows);
    let changes: PeriodDifference[] = [];
    await this.rewrite.run(by, (before) => {
      const known = plain(before);
      changes = comparePeriods(known, merged(known, rows));
      const touched = new Set(changes.map(({ code }) => code));
      const kept = before.filter(({ code }) => !touched.has(code));
      return Promise.resolve([...kept, ...merged(known, rows).filter(({ code }) => touched.has(code))]);
    });
    return { changes, faults: [] };
  }
}

function merged(before: readonly Period[], rows: readonly Period[]): Period[] {
  const named = new Set(rows.map(({ code }) => code));
  return inOrder([...before.filter(({ code }) => !named.has(code)), ...rows]);
}

/** Without what the database adds. */
const plain = (periods: readonly Period[]): Period[] =>
  periods.map((one) => {
    const { edited, ...rest } = one as Period & { edited?: boolean };
    return edited === undefined ? one : rest;
  });
