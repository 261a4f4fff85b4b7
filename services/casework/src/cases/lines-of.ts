import { Injectable } from '@nestjs/common';
import { scopedTransaction, type Staff } from '#libs/access';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { summaryOf } from '../rules/summary.js';
import type { CaseLine } from './case-line.js';
import { linesSelected, type CaseRow } from './page-of-cases.js';

/** Cases as the inbox shows them, of which somebody knows the ids; those they may not see are left out. */
@Injectable()
export class LinesOf {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
  ) {}

  async run(staff: Staff, ids: readonly string[]): Promise<CaseLine[]> {
    if (ids.length === 0) return [];
    const rows = await scopedTransaction(this.db, staff, (tx) =>
      tx.query<CaseRow[]>(`${linesSelected} where one.id = any($1)`, [ids]),
    );
    return this.withSummaries(rows);
  }

  async withSummaries(rows: readonly CaseRow[]): Promise<CaseLine[]> {
    const texts = await this.vault.openMany(
      this.db,
      rows.flatMap(({ complaintId, title, text }) => [
        { complaintId, field: 'title', sealed: title },
        { complaintId, field: 'text', sealed: title === null ? text : null },
      ]),
    );
    return rows.map((row, index) => lineOf(row, summaryOf(texts[2 * index] ?? null, texts[2 * index + 1] ?? null)));
  }
}

function lineOf(row: CaseRow, summary: string | null): CaseLine {
  const {
    id,
    complaintId,
    code,
    class: itsClass,
    status,
    role,
    institution,
    institutionName,
    timeZone,
    door,
    late,
    version,
  } = row;
  const officer = row.officerId && row.officerName ? { id: row.officerId, name: row.officerName } : null;
  const [openedAt, dueAt] = [row.openedAt.toISOString(), row.dueAt?.toISOString() ?? null];
  const its = { id, complaintId, code, class: itsClass, status, role, institution, institutionName, timeZone };
  return { ...its, summary, door, openedAt, dueAt, late, officer, version };
}
