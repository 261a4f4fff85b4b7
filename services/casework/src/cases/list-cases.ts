import { Injectable } from '@nestjs/common';
import { scopedTransaction, type Staff } from '#libs/access';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { summaryOf } from '../rules/summary.js';
import type { CaseLine } from './case-line.js';
import { isOfEnded } from './case-views.js';
import { countCases, type CaseCounts } from './count-cases.js';
import { writeCursor } from './cursor.js';
import { pageOfCases, type CaseFilter, type CaseRow } from './page-of-cases.js';

export interface CasePage {
  readonly items: CaseLine[];
  readonly next: string | null;
  readonly counts: CaseCounts;
}

/** The inbox: what is due first stands first; of what has ended, the latest. Only what the asker may see, twice over. */
@Injectable()
export class ListCases {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
  ) {}

  async run(staff: Staff, filter: CaseFilter): Promise<CasePage> {
    const { rows, counts } = await scopedTransaction(this.db, staff, async (tx) => ({
      rows: await pageOfCases(tx, staff, filter),
      counts: await countCases(tx, staff),
    }));
    const shown = rows.slice(0, filter.limit);
    const last = rows.length > filter.limit ? shown.at(-1) : undefined;
    const sortedBy = isOfEnded(filter.view) ? last?.endedAt : last?.dueAt;
    return {
      items: await this.withSummaries(shown),
      next: last ? writeCursor({ at: sortedBy?.toISOString() ?? null, id: last.id }) : null,
      counts,
    };
  }

  private async withSummaries(rows: readonly CaseRow[]): Promise<CaseLine[]> {
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
    door,
    late,
    version,
  } = row;
  const officer = row.officerId && row.officerName ? { id: row.officerId, name: row.officerName } : null;
  const [openedAt, dueAt] = [row.openedAt.toISOString(), row.dueAt?.toISOString() ?? null];
  const its = { id, complaintId, code, class: itsClass, status, role, institution, institutionName };
  return { ...its, summary, door, openedAt, dueAt, late, officer, version };
}
