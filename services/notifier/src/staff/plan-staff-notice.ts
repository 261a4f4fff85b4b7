import { Injectable } from '@nestjs/common';
import { staffInPost, staffToTell, type Addressed, type AddressedPost } from '#libs/access';
import { hubTimeZone, localDateOf, noticeId } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { In, type EntityManager } from 'typeorm';
import { StaffDevice } from '../devices/device.entity.js';
import { NotifierEnv } from '../notifier.env.js';
import { citizenZone } from '../rules/citizen-zone.js';
import type { StaffItem } from '../rules/staff-item.js';
import { usualPush, usualWish, type WayToBeTold } from '../rules/staff-wish.js';
import { tellStaffAt } from '../rules/tell-staff-at.js';
import { StaffNotice } from './staff-notice.entity.js';
import { StaffWishRow } from './staff-wish.entity.js';

/**
 * Writes into the ledger which people are to be mailed about something, and on which devices they are told, each as they wish.
 * The same event plans nothing twice. Where no mail can be sent none is planned.
 */
@Injectable()
export class PlanStaffNotice {
  constructor(
    private readonly env: NotifierEnv,
    private readonly clock: Clock,
  ) {}

  async run(tx: EntityManager, causeId: string, to: Addressed | AddressedPost, item: StaffItem): Promise<void> {
    const now = this.clock.now();
    const day = localDateOf(now, hubTimeZone);
    const people = await ('posts' in to ? staffInPost(tx, to, day) : staffToTell(tx, to, day));
    const ids = people.map(({ id }) => id);
    const [wishes, devices] = await Promise.all([
      tx.findBy(StaffWishRow, { staffId: In(ids) }),
      tx.find(StaffDevice, { select: { id: true, staffId: true }, where: { staffId: In(ids) } }),
    ]);
    const rows = people.flatMap(({ id: staffId, institution: at }) => {
      const wish = wishes.find((one) => one.staffId === staffId);
      const row = (deviceId: string | null, way: WayToBeTold) => {
        const dueAt = tellStaffAt(way, now, citizenZone(at));
        const id = noticeId(causeId, deviceId ?? staffId);
        return dueAt === null ? [] : [{ id, staffId, deviceId, causeId, ...item, ...fresh, plannedAt: now, dueAt }];
      };
      const isPushed = wish?.push?.[item.kind] ?? usualPush[item.kind];
      const theirs = isPushed ? devices.filter((one) => one.staffId === staffId) : [];
      return [
        ...(this.env.mail ? row(null, wish?.ways[item.kind] ?? usualWish[item.kind]) : []),
        ...theirs.flatMap((device) => row(device.id, 'at-once')),
      ];
    });
    if (rows.length > 0) await tx.createQueryBuilder().insert().into(StaffNotice).values(rows).orIgnore().execute();
  }
}

const fresh = { state: 'planned', detail: null, attempts: 0, claimedUntil: null, endedAt: null } as const;
