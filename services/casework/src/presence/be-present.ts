import { Injectable } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { CaseChanges, type PresenceChange } from '../cases/case-changes.js';
import { Case } from '../cases/case.entity.js';
import { CaseNotFound } from '../cases/case.errors.js';
import type { CaseAction } from '../rules/case-actions.js';
import { Presence } from './presence.entity.js';
import { before, pausesAfterMs } from './writing-now.js';

/** Pages say every twenty seconds that they are looked at; two of these may be lost. */
const goneAfterMs = 50_000;

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
    private readonly changes: CaseChanges,
  ) {}

  /** Who else is there. The others are told of who comes, not of who is still there. */
  async stay(staff: Staff, caseId: string): Promise<Present[]> {
    const place = await this.placeOf(staff, caseId);
    const seenAt = this.clock.now();
    const [{ last } = { last: null }] = await this.db.query<{ last: Date | null }[]>(
      `with earlier as (select seen_at from presence where case_id = $1 and staff_id = $2)
       insert into presence (case_id, staff_id, name, seen_at) values ($1, $2, $3, $4)
         on conflict (case_id, staff_id) do update set name = excluded.name, seen_at = excluded.seen_at
       returning (select seen_at from earlier) as last`,
      [caseId, staff.id, staff.name, seenAt],
    );
    if (last === null || last <= before(seenAt, goneAfterMs)) this.changes.tellPresence(place);
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

  /** Also of a case that went elsewhere meanwhile. */
  async leave(staff: Staff, caseId: string): Promise<void> {
    const { affected } = await this.db.getRepository(Presence).delete({ caseId, staffId: staff.id });
    const place = affected ? await this.find(caseId) : null;
    if (place) this.changes.tellPresence(place);
  }

  private async placeOf(staff: Staff, id: string): Promise<PresenceChange> {
    const found = await this.find(id);
    if (!found || !maySee(staff, found.institutionPath)) throw new CaseNotFound(id);
    return found;
  }

  private find(id: string): Promise<PresenceChange | null> {
    return this.db.getRepository(Case).findOne({ where: { id }, select: { id: true, institutionPath: true } });
  }
}
