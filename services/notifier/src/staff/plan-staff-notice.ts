import { Injectable } from '@nestjs/common';
import { staffToTell, type Addressed } from '#libs/access';
import { hubTimeZone, localDateOf, noticeId } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { In, type EntityManager } from 'typeorm';
import { NotifierEnv } from '../notifier.env.js';
import { citizenZone } from '../rules/citizen-zone.js';
import type { StaffItem } from '../rules/staff-mail.js';
import { usualWish } from '../rules/staff-wish.js';
import { tellStaffAt } from '../rules/tell-staff-at.js';
import { StaffNotice } from './staff-notice.entity.js';
import { StaffWishRow } from './staff-wish.entity.js';

/**
 * Writes into the ledger which people are to be mailed about something, each as they wish. The same event plans nothing
 * twice. Where no mail can be sent nothing is planned.
 */
@Injectable()
export class PlanStaffNotice {
  constructor(
    private readonly env: NotifierEnv,
    private readonly clock: Clock,
  ) {}

  async run(tx: EntityManager, causeId: string, to: Addressed, item: StaffItem): Promise<void> {
    if (!this.env.mail) return;
    const now = this.clock.now();
    const people = await staffToTell(tx, to, localDateOf(now, hubTimeZone));
    const wishes = await tx.findBy(StaffWishRow, { staffId: In(people.map(({ id }) => id)) });
    const rows = people.flatMap(({ id: staffId, institution: at }) => {
      const way = wishes.find((one) => one.staffId === staffId)?.ways[item.kind] ?? usualWish[item.kind];
      const dueAt = tellStaffAt(way, now, citizenZone(at));
      return dueAt === null
        ? []
        : [{ id: noticeId(causeId, staffId), staffId, causeId, ...item, ...fresh, plannedAt: now, dueAt }];
    });
    if (rows.length > 0) await tx.createQueryBuilder().insert().into(StaffNotice).values(rows).orIgnore().execute();
  }
}

const fresh = { state: 'planned', detail: null, attempts: 0, claimedUntil: null, endedAt: null } as const;
