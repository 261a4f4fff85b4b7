import type { OfficeHoursChanged } from '#libs/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

type Said = OfficeHoursChanged['data'];

/** When an institution, and everything below it without hours of its own, is open. */
@Entity('office_hours')
export class OfficeHours {
  @PrimaryColumn('text') institution!: string;
  @Column('jsonb') week!: Said['week'];
  @Column('jsonb') daysOff!: Said['daysOff'];
  @Column('jsonb') daysOn!: Said['daysOn'];
  @Column('text') source!: string;
  @Column('int') version!: number;
}
