import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EmergencyKind } from '../rules/emergency-of.js';

/** Whom to call when somebody is in danger, everywhere or in one region. A change ends one and begins another; all are kept. */
@Entity('emergency_number')
@Index('emergency_number_in_force', ['kind', 'region'], { unique: true, where: 'ended_at is null' })
export class EmergencyNumber {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: EmergencyKind;
  /** Code of a province or regency; null: everywhere. */
  @Column('text', { nullable: true }) region!: string | null;
  @Column('text') name!: string;
  @Column('text') number!: string;
  /** Staff id; null: shipped with the hub. */
  @Column('uuid', { nullable: true }) setBy!: string | null;
  @Column('timestamptz') setAt!: Date;
  @Column('uuid', { nullable: true }) endedBy!: string | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}
