import { Injectable } from '@nestjs/common';
import { absentAmong } from '#libs/access';
import { deadlineEscalated, type EscalationRung } from '#libs/contracts';
import { hubTimeZone, localDateOf } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Clock as Time } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { ofShare, type Share } from '../clocks/claim-from-floor.js';
import type { Clock } from '../clocks/clock.entity.js';
import { claimedOf, type Claimed } from '../clocks/due-clock.js';
import { Rulebooks } from '../directory/rulebooks.js';
import { addressRung, tellsNextAtOnce, type Handler } from '../rules/address-rung.js';
import { nextRungAt } from '../rules/ladder.js';
import { Escalation } from './escalation.entity.js';

type Climbing = Pick<
  Clock,
  'id' | 'complaintId' | 'caseId' | 'kind' | 'dueAt' | 'dueOn' | 'timeZone' | 'ladder' | 'climbed'
> & { escalateAt: Date; holder: string | null; path: string | null; officer: string | null };

/**
 * Claims the passed clocks whose next rung is due, and climbs it: a row of who was told, and the event, in one transaction
 * with the count of rungs. So each is climbed once, by whichever process and after whichever crash.
 */
@Injectable()
export class EscalateClocks {
  constructor(
    private readonly db: DataSource,
    private readonly outbox: Outbox,
    private readonly time: Time,
    private readonly rulebooks: Rulebooks,
  ) {}

  async run(limit: number, floor: Date | null, share: Share): Promise<Claimed> {
    const now = this.time.now();
    return this.db.transaction(async (tx) => {
      const clocks = await claim(tx, now, { limit, floor, share });
      if (clocks.length === 0) return claimedOf([], now);
      const climbs = await this.climb(tx, clocks, now);
      await keep(tx, climbs);
      await this.outbox.addRows(
        tx,
        climbs
          .flatMap(({ rows }) => rows)
          .map((row) =>
            this.outbox.row(deadlineEscalated, row.complaintId, {
              ...{ deadlineId: row.clockId, kind: row.kind, caseId: row.caseId, rung: row.rung },
              ...{ institution: row.institutionCode, officer: row.officerId, without: row.without },
              ...{ dueAt: row.dueAt.toISOString(), escalatedAt: now.toISOString() },
            }),
          ),
      );
      return claimedOf(
        clocks.map(({ escalateAt }) => escalateAt),
        now,
      );
    });
  }

  private async climb(tx: EntityManager, clocks: readonly Climbing[], now: Date) {
    const book = await this.rulebooks.current(tx);
    const officers = clocks.flatMap(({ officer }) => officer ?? []);
    const absent = await absentAmong(tx, officers, localDateOf(now, hubTimeZone));
    const toldOf = await toldBefore(tx, clocks);
    return clocks.map((clock) => {
      const { ladder, climbed, dueOn, timeZone, officer } = clock;
      const away = officer === null ? undefined : absent.get(officer);
      const handler = { officer, unreachable: away?.because ?? null, deputy: away?.deputy ?? null };
      const { office } = book.countingAt(clock.path ?? '', 'national');
      const { rows, passedOver } = rowsOf(clock, handler, { now, told: toldOf.get(clock.id) ?? new Set() });
      const reached = climbed + rows.length + passedOver;
      const next = nextRungAt({ ladder, climbed: reached, dueOn, timeZone, office });
      return { rows, clockId: clock.id, climbed: reached, next };
    });
  }
}

const claim = (
  tx: EntityManager,
  now: Date,
  { limit, floor, share }: { limit: number; floor: Date | null; share: Share },
) =>
  tx.query<Climbing[]>(
    `select clock.id, clock.complaint_id as "complaintId", clock.kind, clock.due_at as "dueAt", clock.due_on::text as "dueOn",
            clock.time_zone as "timeZone", clock.ladder, clock.climbed, clock.escalate_at as "escalateAt",
            coalesce(clock.case_id, held.id) as "caseId", clock.institution_code as holder, institution.path,
            held.officer_id as officer
       from clock join complaint on complaint.id = clock.complaint_id
            left join institution on institution.code = clock.institution_code
            left join lateral (
                 select known_case.id, officer_id from known_case
                  where known_case.complaint_id = clock.complaint_id
                    and (known_case.id = clock.case_id
                         or clock.case_id is null and known_case.institution_code = clock.institution_code)
                  order by opened_at desc limit 1) as held on true
      where clock.state = 'passed' and clock.escalate_at is not null
        and clock.escalate_at <= $1 and clock.escalate_at >= $2
        and ${ofShare('$4', '$5')}
      order by clock.escalate_at limit $3 for update of clock, complaint skip locked`,
    [now, floor ?? '-infinity', limit, share.nth, share.of],
  );

/** Which rungs each has climbed already: its ladder may have been another then. */
async function toldBefore(
  tx: EntityManager,
  clocks: readonly Climbing[],
): Promise<Map<string, ReadonlySet<EscalationRung>>> {
  const rows = await tx.query<{ id: string; rungs: EscalationRung[] }[]>(
    'select clock_id as id, array_agg(rung) as rungs from escalation where clock_id = any($1) group by 1',
    [clocks.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, rungs }) => [id, new Set(rungs)]));
}

/**
 * The rung that is due, and the next with it where nobody hears of this one. One that was climbed before is passed over, for
 * nobody is told the same twice.
 */
function rowsOf(
  clock: Climbing,
  handler: Handler,
  { now, told }: { now: Date; told: ReadonlySet<EscalationRung> },
): { rows: Escalation[]; passedOver: number } {
  const { id: clockId, complaintId, caseId, kind, dueAt, holder, ladder, climbed } = clock;
  const at = holder === null || clock.path === null ? null : { code: holder, path: clock.path };
  const rows: Escalation[] = [];
  for (const { rung } of ladder.slice(climbed)) {
    if (told.has(rung) || rows.some((row) => row.rung === rung)) return { rows, passedOver: 1 };
    const address = addressRung(rung, at, handler);
    rows.push({
      ...{ clockId, rung, complaintId, caseId, kind, holderCode: holder, institutionCode: address.institution },
      ...{ officerId: address.officer, without: address.without, dueAt, escalatedAt: now },
    });
    if (!tellsNextAtOnce(address)) break;
  }
  return { rows, passedOver: 0 };
}

async function keep(
  tx: EntityManager,
  climbs: readonly { rows: Escalation[]; clockId: string; climbed: number; next: Date | null }[],
): Promise<void> {
  const rows = climbs.flatMap((climb) => climb.rows);
  if (rows.length > 0) await tx.insert(Escalation, rows);
  await tx.query(
    `update clock set climbed = one.climbed, escalate_at = one.next
       from unnest($1::uuid[], $2::int[], $3::timestamptz[]) as one (id, climbed, next) where clock.id = one.id`,
    [climbs.map(({ clockId }) => clockId), climbs.map(({ climbed }) => climbed), climbs.map(({ next }) => next)],
  );
}
