import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OfficeHours as Hours } from '../rules/office.js';

/** When an institution, and everything below it that has no hours of its own, is open. */
@Entity('office_hours')
export class OfficeHours implements Hours {
  @PrimaryColumn('text') institutionCode!: string;
  @Column('jsonb') week!: Hours['week'];
  @Column('jsonb') daysOff!: Hours['daysOff'];
  @Column('jsonb') daysOn!: Hours['daysOn'];
  @Column('text') version!: string;
}
