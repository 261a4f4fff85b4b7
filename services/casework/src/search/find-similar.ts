import { Injectable } from '@nestjs/common';
import { maySee, scopedTransaction, type Staff } from '#libs/access';
import { DataSource } from 'typeorm';
import { Case } from '../cases/case.entity.js';
import { CaseNotFound } from '../cases/case.errors.js';
import { similarities } from '../rules/similarity.js';
import { LinesOf } from '../cases/lines-of.js';
import type { CaseLine } from '../cases/case-line.js';

export interface Similar {
  /** From 0 to 1. */
  readonly similarity: number;
  readonly case: CaseLine;
}

const daysAround = 60;
/** So many before it and so many after it. */
const mostCompared = 500;
const mostShown = 5;
/** Below this two complaints only share what everybody says. */
const least = 0.25;

// A thousand lists of words are read much quicker as texts than as arrays; no word has a blank in it.
const selected = `select case_id as id, complaint_id as "complaintId", array_to_string(tsvector_to_array(words), ' ') as words
  from case_text`;
const aroundSql = `
  (${selected} where institution_code = $1 and opened_at between $2::timestamptz - $3::interval and $2
    order by opened_at desc limit $4)
  union all
  (${selected} where institution_code = $1 and opened_at > $2 and opened_at < $2::timestamptz + $3::interval
    order by opened_at limit $4)`;

/** Cases at the same institution, around the same time, that say the same: what may be merged. */
@Injectable()
export class FindSimilar {
  constructor(
    private readonly db: DataSource,
    private readonly linesOf: LinesOf,
  ) {}

  async run(staff: Staff, id: string): Promise<Similar[]> {
    const found = await scopedTransaction(this.db, staff, (tx) => tx.findOneBy(Case, { id }));
    if (!found || !maySee(staff, found.institutionPath)) throw new CaseNotFound(id);
    const rows = await this.db.query<{ id: string; complaintId: string; words: string }[]>(aroundSql, [
      ...[found.institutionCode, found.openedAt, `${daysAround} days`, mostCompared],
    ]);
    const said = rows.map((row) => ({ ...row, words: row.words.split(' ').filter((word) => !word.startsWith('@')) }));
    const own = said.find((row) => row.id === id)?.words ?? [];
    const others = said.filter((row) => row.complaintId !== found.complaintId);
    const near = [...similarities(own, others)]
      .filter(([, similarity]) => similarity >= least)
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostShown);
    const lines = await this.linesOf.run(
      staff,
      near.map(([other]) => other),
    );
    return near.flatMap(([other, similarity]) => {
      const line = lines.find((one) => one.id === other);
      return line ? [{ similarity: Math.round(similarity * 100) / 100, case: line }] : [];
    });
  }
}
