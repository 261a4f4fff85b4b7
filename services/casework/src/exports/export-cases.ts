import { Injectable } from '@nestjs/common';
import { scopedTransaction, type Staff } from '#libs/access';
import type { Language } from '#libs/contracts';
import { hubTimeZone, uuidV7, wallTimeOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { takenBy, type Cell, type SheetFormat } from '#libs/sheets';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { conditionsOf, type Asker, type CaseFilter } from '../cases/conditions-of.js';
import { cursorAt, pageOfCases, type CaseRow, type SortedFilter } from '../cases/page-of-cases.js';
import { StandingIn } from '../cases/standing-in.js';
import { exportWords } from './export-words.js';
import { Export } from './export.entity.js';

const atOnce = 500;

interface Wish {
  readonly format: SheetFormat;
  /** With what the citizens wrote. */
  readonly texts: boolean;
  readonly language: Language;
}

/** The cases of a filter as a table, page by page under the reader's role: a long export sees no more than the inbox does. */
@Injectable()
export class ExportCases {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly standingIn: StandingIn,
  ) {}

  /** Kept before the first row leaves, so that there is no export without its line. */
  async run(staff: Staff, filter: CaseFilter, { format, texts, language }: Wish) {
    const at = this.clock.now();
    await this.db.manager.insert(Export, {
      ...{ id: uuidV7(), staffId: staff.id, staffName: staff.name, at, format, texts, filter: keptOf(filter) },
    });
    const words = exportWords[language];
    const asker = { staff, standsInFor: await this.standingIn.of(staff) };
    return {
      name: `salur-${words.file}-${wallTimeOf(at, hubTimeZone).slice(0, 10)}`,
      mark: takenBy(staff, at, language),
      columns: texts ? [...words.columns, ...words.texts] : words.columns,
      total: await this.count(asker, filter),
      rows: this.rows(asker, filter, { texts, language }),
    };
  }

  private async count(asker: Asker, filter: CaseFilter): Promise<number> {
    const { where, parameters } = conditionsOf(asker, filter);
    const [row] = await scopedTransaction(this.db, asker.staff, (tx) =>
      tx.query<{ count: number }[]>(`select count(*)::int as count from "case" where ${where}`, parameters),
    );
    return row?.count ?? 0;
  }

  private async *rows(
    asker: Asker,
    filter: SortedFilter,
    { texts, language }: Omit<Wish, 'format'>,
  ): AsyncGenerator<Cell[]> {
    for (let after: string | undefined; ;) {
      const page = await scopedTransaction(this.db, asker.staff, (tx) =>
        pageOfCases(tx, asker, { ...filter, after, limit: atOnce }),
      );
      const shown = page.slice(0, atOnce);
      const written = texts ? await this.textsOf(shown) : [];
      for (const [index, row] of shown.entries()) yield [...cellsOf(row, language), ...(written[index] ?? [])];
      const last = shown.at(-1);
      if (page.length <= atOnce || !last) return;
      after = cursorAt(last, filter);
    }
  }

  private async textsOf(rows: readonly CaseRow[]): Promise<Cell[][]> {
    const opened = await this.vault.openMany(
      this.db,
      rows.flatMap(({ complaintId, title, text }) => [
        { complaintId, field: 'title', sealed: title },
        { complaintId, field: 'text', sealed: text },
      ]),
    );
    return rows.map((_, index) => [opened[2 * index] ?? null, opened[2 * index + 1] ?? null]);
  }
}

/** People search for names and numbers, and no erasure reaches this book: it keeps that there were words, not which. */
function keptOf({ q, ...rest }: CaseFilter): Export['filter'] {
  const given = Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(given), ...(q !== undefined && { searched: true }) };
}

function cellsOf(row: CaseRow, language: Language): Cell[] {
  const words = exportWords[language];
  return [
    ...[row.code, words.class[row.class], words.status[row.status], words.role[row.role]],
    ...[row.institution, row.institutionName, words.door[row.door]],
    wallTimeOf(row.openedAt, hubTimeZone),
    row.dueAt === null ? null : wallTimeOf(row.dueAt, hubTimeZone),
    ...[row.late ? words.late : null, row.officerName],
  ];
}
