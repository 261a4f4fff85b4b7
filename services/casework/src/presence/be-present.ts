import { Injectable } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { Case } from '../cases/case.entity.js';
import { CaseNotFound } from '../cases/case.errors.js';
import type { CaseAction } from '../rules/case-actions.js';
import { Presence } from './presence.entity.js';

/** Pages say every ten seconds that they are looked at; two of these may be lost. */
const goneAfterMs = 30_000;
/** Who typed this recently is writing; who stopped longer ago only has the case open. */
const pausesAfterMs = 60_000;

export interface Present {
  readonly name: string;
  /** What they are writing; null: they only have it open. */
  readonly writing: CaseAction | null;
}

/** Tells people who have the same case before them of each other, so that two do not answer at once. */
@Injectable()
export class BePresent {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Who else is there. */
  async stay(staff: Staff, caseId: string): Promise<Present[]> {
    await this.refuseStranger(staff, caseId);
    const seenAt = this.clock.now();
    await this.db
      .getRepository(Presence)
      .upsert({ caseId, staffId: staff.id, name: staff.name, seenAt }, ['caseId', 'staffId']);
    return this.db.query<Present[]>(
      `select presence.name, typed.action as writing
         from presence
         left join lateral (
           select action from draft
            where draft.case_id = presence.case_id and draft.officer_id = presence.staff_id and draft.updated_at > $4
            order by draft.updated_at desc limit 1
         ) as typed on true
        where presence.case_id = $1 and presence.staff_id <> $2 and presence.seen_at > $3
        order by typed.action is null, presence.name`,
      [caseId, staff.id, before(seenAt, goneAfterMs), before(seenAt, pausesAfterMs)],
    );
  }

  async leave(staff: Staff, caseId: string): Promise<void> {
    await this.db.getRepository(Presence).delete({ caseId, staffId: staff.id });
  }

  private async refuseStranger(staff: Staff, id: string): Promise<void> {
    const found = await this.db.getRepository(Case).findOne({ where: { id }, select: { institutionPath: true } });
    if (!found || !maySee(staff, found.institutionPath)) throw new CaseNotFound(id);
  }
}

const before = (instant: Date, ms: number): Date => new Date(instant.getTime() - ms);
