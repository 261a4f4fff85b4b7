import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import type { StaffItem } from '../rules/staff-item.js';
import type { StaffNoticeState } from './staff-notice.entity.js';

/** Everything that is due for one person by mail, or on one of their devices. */
export interface StaffTurn {
  readonly staffId: string;
  readonly deviceId: string | null;
  readonly ids: readonly string[];
  readonly notices: readonly StaffItem[];
  /** Of that which was tried most often. */
  readonly attempts: number;
}

const patienceMs = 120_000;
/** Whoever was told is left in peace that long; what comes meanwhile comes together. */
const peaceMs = { mail: 30 * 60_000, device: 5 * 60_000 };

type Claimed = StaffItem & Pick<StaffTurn, 'staffId' | 'deviceId'> & { readonly id: string; readonly attempts: number };

/** How far the notices of staff are. */
@Injectable()
export class StaffLedger {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * One person's turn by mail, or that of one device; null: nobody's. Whoever holds the line that is due first holds all of
   * that turn: a second process that asks at once gets another, or nothing.
   */
  async claim(): Promise<StaffTurn | null> {
    const now = this.clock.now();
    const before = (ms: number) => new Date(now.getTime() - ms);
    const [rows] = await this.db.query<[Claimed[], number]>(
      `with next as (
         select staff_id, device_id from staff_notice as one
          where state = 'planned' and due_at <= $1
            and not exists (select from staff_notice as sooner
                             where sooner.staff_id = one.staff_id and sooner.device_id is not distinct from one.device_id
                               and sooner.state = 'planned'
                               and (sooner.due_at, sooner.id) < (one.due_at, one.id))
            and not exists (select from staff_notice as leaving
                             where leaving.staff_id = one.staff_id and leaving.device_id is not distinct from one.device_id
                               and leaving.state = 'sending')
            and not exists (select from staff_notice as told
                             where told.staff_id = one.staff_id and told.device_id is not distinct from one.device_id
                               and told.state = 'sent'
                               and told.ended_at > case when one.device_id is null then $3 else $4 end::timestamptz)
          order by due_at limit 1 for update skip locked)
       update staff_notice as mine set state = 'sending', attempts = attempts + 1, claimed_until = $2
         from next
        where mine.staff_id = next.staff_id and mine.device_id is not distinct from next.device_id and mine.state = 'planned' and mine.due_at <= $1
       returning mine.id, mine.staff_id as "staffId", mine.device_id as "deviceId", kind, code, case_id as "caseId", institution, deadline, dossier, attempts`,
      [now, before(-patienceMs), before(peaceMs.mail), before(peaceMs.device)],
    );
    const [first] = rows;
    if (!first) return null;
    const attempts = Math.max(...rows.map((one) => one.attempts));
    const { staffId, deviceId } = first;
    return { staffId, deviceId, ids: rows.map(({ id }) => id), notices: rows, attempts };
  }

  async putBack({ ids }: StaffTurn, dueAt: Date, detail: string | null): Promise<void> {
    await this.db.query(
      `update staff_notice set state = 'planned', due_at = $2, detail = $3, claimed_until = null where id = any($1)`,
      [ids, dueAt, detail],
    );
  }

  async end({ ids }: Pick<StaffTurn, 'ids'>, state: StaffNoticeState, detail: string | null): Promise<void> {
    await this.db.query(
      `update staff_notice set state = $2, detail = $3, ended_at = $4, due_at = null, claimed_until = null
        where id = any($1)`,
      [ids, state, detail, this.clock.now()],
    );
  }

  /** Whoever was sending them has died in between: they may have left. */
  async endAbandoned(): Promise<void> {
    await this.db.query(
      `update staff_notice set state = 'in-doubt', detail = 'interrupted while sending', ended_at = $1, due_at = null,
              claimed_until = null
        where state = 'sending' and claimed_until < $1`,
      [this.clock.now()],
    );
  }
}
