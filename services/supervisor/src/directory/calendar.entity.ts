import type { LocalDate } from '#libs/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarYear } from '../rules/calendar-of-record.js';

/** The days off of one year, national holidays and cuti bersama alike: offices are closed on both. */
@Entity('calendar')
export class Calendar implements CalendarYear {
  @PrimaryColumn('int') year!: number;
  @Column('text', { array: true }) days!: LocalDate[];
  @Column('text') version!: string;
  @Column('timestamptz') changedAt!: Date;
  /** When no open clock was left that had been counted with an earlier version; null while there may be some. */
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
}
