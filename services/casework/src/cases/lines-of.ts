import { Injectable } from '@nestjs/common';
import { absentAmong, scopedTransaction, type Absent, type Staff } from '#libs/access';
import { hubTimeZone, localDateOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { summaryOf } from '../rules/summary.js';
import type { CaseLine, Handler } from './case-line.js';
import { linesSelected, type CaseRow } from './page-of-cases.js';

/** Cases as the inbox shows them, of which somebody knows the ids; those they may not see are left out. */
@Injectable()
export class LinesOf {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
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
    const absent = await absentAmong(
      this.db,
      rows.flatMap(({ officerId }) => officerId ?? []),
      localDateOf(this.clock.now(), hubTimeZone),
    );
    return rows.map((row, index) => ({
      ...lineOf(row, summaryOf(texts[2 * index] ?? null, texts[2 * index + 1] ?? null)),
      officer: handlerOf(row, absent),
    }));
  }
}

function lineOf(row: CaseRow, summary: string | null): Omit<CaseLine, 'officer'> {
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
    priority,
    labels,
    alsoAffected,
    version,
  } = row;
  const [openedAt, dueAt] = [row.openedAt.toISOString(), row.dueAt?.toISOString() ?? null];
  const unheededSince = row.unheededSince?.toISOString() ?? null;
  const its = { id, complaintId, code, class: itsClass, status, role, institution, institutionName, timeZone };
  return { ...its, summary, door, openedAt, dueAt, late, priority, labels, alsoAffected, unheededSince, version };
}

/** Who works on the case, and whether they are away today. */
export function handlerOf(
  { officerId: id, officerName: name }: { readonly officerId: string | null; readonly officerName: string | null },
  absent: ReadonlyMap<string, Absent>,
): Handler | null {
  if (id === null || name === null) return null;
  const { because, until, deputyName } = absent.get(id) ?? {};
  return { id, name, ...(because ? { away: { because, until: until ?? null, deputyName: deputyName ?? null } } : {}) };
}
