import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { ComplaintNotHere } from '../complaints/complaint.errors.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { similarities } from '../rules/similarity.js';
import { filedWords, indexedSql } from './case-words.js';
import { likeEnough } from './find-similar.js';
import { saidElsewhere } from './words-said.js';

/** To whom complaints that say the same went, and how far they are. */
export interface DecidedAlike {
  readonly institution: string;
  readonly institutionName: string;
  readonly count: number;
  /** Of these: how many wait for an answer, have one, and are closed. */
  readonly open: number;
  readonly answered: number;
  readonly closed: number;
}

const mostShown = 3;
/** A month of decisions is what "as was decided before" means. */
const daysBack = 30;

/** Of a complaint that waits for an owner: whose those became that say the same, so that it can be decided as was decided before. */
@Injectable()
export class FindDecided {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async run(complaintId: string): Promise<DecidedAlike[]> {
    const complaint = await this.db.getRepository(Complaint).findOneBy({ id: complaintId });
    if (!complaint || complaint.isOver) throw new ComplaintNotHere(complaintId);
    const own = await this.wordsOf(complaint);
    // It has no institution yet: all others are elsewhere.
    const around = { institutionCode: '', openedAt: this.clock.now() };
    const others = (await saidElsewhere(this.db, around, own)).filter((one) => one.complaintId !== complaintId);
    // All of them share rare words with it: among themselves these are not rare, so nobody is asked how rare they are.
    const likeness = similarities(own, others, []);
    return this.whose(others.filter(({ id }) => (likeness.get(id) ?? 0) >= likeEnough).map(({ id }) => id));
  }

  private async wordsOf(complaint: Complaint): Promise<string[]> {
    const { said, marks } = await filedWords(this.vault, this.db, complaint);
    const [row] = await this.db.query<{ words: string[] }[]>(
      `select tsvector_to_array(${indexedSql('$1', '$2')}) as words`,
      [said, marks],
    );
    return row?.words ?? [];
  }

  /** Whoever tries words learns by the numbers what others wrote: what is confidential is in none of them. */
  private async whose(caseIds: readonly string[]): Promise<DecidedAlike[]> {
    if (caseIds.length === 0) return [];
    return this.db.query(
      `select institution_code as institution, max(institution_name) as "institutionName", count(*)::int as count,
              count(*) filter (where status not in ('answered', 'appealed', 'closed'))::int as open,
              count(*) filter (where status in ('answered', 'appealed'))::int as answered,
              count(*) filter (where status = 'closed')::int as closed
         from "case" its join complaint on complaint.id = its.complaint_id
        where its.id = any($1) and its.role = 'lead' and its.status <> 'handed-back'
          and its.opened_at > $2::timestamptz - make_interval(days => $3)
          and not complaint.confidential and not its.sensitive
        group by institution_code order by count(*) desc, institution_code limit $4`,
      [caseIds, this.clock.now(), daysBack, mostShown],
    );
  }
}
