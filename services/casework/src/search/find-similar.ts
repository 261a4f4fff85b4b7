import { Injectable } from '@nestjs/common';
import { maySee, scopedTransaction, type Staff } from '#libs/access';
import { DataSource } from 'typeorm';
import { Case } from '../cases/case.entity.js';
import { CaseNotFound } from '../cases/case.errors.js';
import { similarities } from '../rules/similarity.js';
import { LinesOf } from '../cases/lines-of.js';
import type { CaseLine } from '../cases/case-line.js';
import { saidElsewhere, saidHere } from './words-said.js';

export interface Similar {
  /** From 0 to 1. */
  readonly similarity: number;
  readonly case: CaseLine;
}

export interface SimilarFound {
  /** The likest of those that the reader may see. */
  readonly items: Similar[];
  /** How many there are besides, with institutions whose cases the reader may not see. */
  readonly elsewhere: number;
}

const mostShown = 5;
/** Below this two complaints only share what everybody says. */
export const likeEnough = 0.25;

/** Complaints around the same time that say the same, wherever they lie: what may be merged, or is answered elsewhere. */
@Injectable()
export class FindSimilar {
  constructor(
    private readonly db: DataSource,
    private readonly linesOf: LinesOf,
  ) {}

  async run(staff: Staff, id: string): Promise<SimilarFound> {
    const found = await scopedTransaction(this.db, staff, (tx) => tx.findOneBy(Case, { id }));
    if (!found || !maySee(staff, found.institutionPath)) throw new CaseNotFound(id);
    const isOther = ({ complaintId }: { complaintId: string }) => complaintId !== found.complaintId;
    const said = await saidHere(this.db, found);
    const own = said.find((one) => one.id === id)?.words ?? [];
    const here = said.filter(isOther);
    const others = [...here, ...(await saidElsewhere(this.db, found, own)).filter(isOther)];
    const likeness = similarities(own, others, here);
    const near = others
      .map((one) => ({ ...one, similarity: likeness.get(one.id) ?? 0, isSeen: maySee(staff, one.path) }))
      .filter(({ similarity }) => similarity >= likeEnough)
      // A complaint with several cases counts once, and as one that the reader sees where they see one of them.
      .sort((one, other) => Number(other.isSeen) - Number(one.isSeen) || other.similarity - one.similarity)
      .filter((one, index, all) => all.findIndex(({ complaintId }) => complaintId === one.complaintId) === index);
    const seen = near.filter(({ isSeen }) => isSeen).slice(0, mostShown);
    const lines = await this.linesOf.run(
      staff,
      seen.map((one) => one.id),
    );
    return {
      items: seen.flatMap(({ id: other, similarity }) => {
        const line = lines.find((one) => one.id === other);
        return line ? [{ similarity: Math.round(similarity * 100) / 100, case: line }] : [];
      }),
      elsewhere: await this.countOpenly(near.filter(({ isSeen }) => !isSeen)),
    };
  }

  /** Whoever tries words learns by the number what others wrote: what is confidential is not in it. */
  private async countOpenly(hidden: readonly { readonly complaintId: string }[]): Promise<number> {
    if (hidden.length === 0) return 0;
    const [row] = await this.db.query<{ count: number }[]>(
      'select count(*)::int from complaint where id = any($1) and not confidential',
      [hidden.map(({ complaintId }) => complaintId)],
    );
    return row?.count ?? 0;
  }
}
