import type { CalendarChanged } from '#libs/contracts';
import type { LocalDate } from '#libs/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarYear } from '../rules/calendar-of-record.js';

/** The days off of one year, national holidays and cuti bersama alike: offices are closed on both. */
@Entity('calendar')
export class Calendar implements CalendarYear {
  @PrimaryColumn('int') year!: number;
  @Column('text', { array: true }) days!: LocalDate[];
  /** What each of them is, so that a deadline can be explained. */
  @Column('jsonb') named!: CalendarChanged['data']['days'];
  @Column('text') version!: string;
}
