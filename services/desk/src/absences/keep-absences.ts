import { Injectable } from '@nestjs/common';
import { maySee, scopeOf, type Staff } from '#libs/access';
import { addCalendarDays, hubTimeZone, localDateOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { areDaysAway } from '../rules/are-days-away.js';
import {
  AbsenceNotFound,
  AwayAlready,
  DaysNotPossible,
  DeputyNotPossible,
  PersonNotPossible,
} from './absence.errors.js';

export interface AbsenceLine {
  readonly staff: string;
  readonly name: string;
  readonly institutionName: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly deputyName: string | null;
}

interface Wish {
  readonly staff: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly deputy: string | null;
}

/** Who is away and who stands in, noted by themselves or by colleagues of their part of the tree. */
@Injectable()
export class KeepAbsences {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Those that are not over, one's own among them. A deputy who could not stand in any more is not shown as one. */
  async list(staff: Staff): Promise<AbsenceLine[]> {
    return this.db.query<AbsenceLine[]>(
      `select a.staff_id as staff, p.name, p.institution_name as "institutionName", a.first_day::text as "firstDay",
              a.last_day::text as "lastDay", d.name as "deputyName"
         from absence a join staff p on p.id = a.staff_id
             left join staff d on d.id = a.deputy_id and may_stand_in(d, p)
        where a.last_day >= $1 and p.active and (p.path ^@ $2 or p.id = $3)
        order by a.first_day, p.name limit 500`,
      [this.today(), scopeOf(staff), staff.id],
    );
  }

  async note(by: Staff, { staff: id, firstDay, lastDay, deputy }: Wish): Promise<void> {
    if (!areDaysAway(firstDay, lastDay, this.today())) throw new DaysNotPossible();
    await this.db.transaction(async (tx) => {
      const person = await officer(tx, id);
      if (!person || !isTheirs(by, person)) throw new PersonNotPossible();
      const stands = deputy === null ? null : await officer(tx, deputy);
      if (deputy !== null && (!stands || stands.id === id || !maySee(stands, person.path)))
        throw new DeputyNotPossible();
      const [overlap] = await tx.query<unknown[]>(
        'select from absence where staff_id = $1 and first_day <= $3 and last_day >= $2',
        [id, firstDay, lastDay],
      );
      if (overlap) throw new AwayAlready();
      await tx.query(
        `insert into absence (staff_id, first_day, last_day, deputy_id, noted_by, noted_at) values ($1, $2, $3, $4, $5, $6)`,
        [id, firstDay, lastDay, deputy, by.id, this.clock.now()],
      );
    });
  }

  /** What is past of it stays: somebody may ask later why a reminder went elsewhere. */
  async end(by: Staff, id: string, firstDay: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const person = await officer(tx, id);
      if (!person || !isTheirs(by, person)) throw new AbsenceNotFound();
      const its = [id, firstDay];
      const [ended] =
        firstDay < this.today()
          ? await tx.query<[unknown[], number]>(
              `update absence set last_day = $3 where staff_id = $1 and first_day::text = $2 and last_day > $3 returning 1`,
              [...its, addCalendarDays(this.today(), -1)],
            )
          : await tx.query<[unknown[], number]>(
              'delete from absence where staff_id = $1 and first_day::text = $2 returning 1',
              its,
            );
      if (ended.length === 0) throw new AbsenceNotFound();
    });
  }

  private today(): string {
    return localDateOf(this.clock.now(), hubTimeZone);
  }
}

/** The row stays locked: two who note an absence for one person are one after the other. */
async function officer(tx: EntityManager, id: string): Promise<Staff | null> {
  const [found] = await tx.query<Staff[]>(
    `select id, name, role, institution, path from staff where id = $1 and active and role = 'officer' for update`,
    [id],
  );
  return found ?? null;
}

const isTheirs = (by: Staff, person: Staff): boolean => person.id === by.id || maySee(by, person.path);
