import type { ServiceChanged } from '#libs/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was said of a service at one version. Never changed. */
@Entity('service_record', {
  comment: 'append only: every entry that was ever said, so that the past stays explainable',
})
export class ServiceRecord {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('int') version!: number;
  @Column('jsonb') record!: ServiceChanged['data'];
  @Column('timestamptz') changedAt!: Date;
  /** Staff id; null when the seed did. */
  @Column('uuid', { nullable: true }) changedBy!: string | null;
}
