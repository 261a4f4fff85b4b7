import type { DataOf, institutionChanged } from '#libs/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was said of an institution at one version. Never changed. */
@Entity('institution_record', {
  comment: 'append only: every record that was ever said, so that the past stays explainable',
})
export class InstitutionRecord {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('int') version!: number;
  @Column('jsonb') record!: DataOf<typeof institutionChanged>;
  @Column('timestamptz') changedAt!: Date;
  /** Staff id; null when the seed did. */
  @Column('uuid', { nullable: true }) changedBy!: string | null;
}
