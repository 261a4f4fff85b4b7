import type { ComplaintClass } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseStatus } from '../rules/case-lifecycle.js';

/** The path of what belongs to no institution but to all. */
export const hub = '';

/** Words for what is answered again and again, of an institution and everything below it. Used once a second person approved. */
@Entity('template')
@Index('template_by_path', { synchronize: false })
@Check('template_about_one', `"topic" is null or "service" is null`)
export class Template {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') institutionCode!: string;
  @Column('text') institutionPath!: string;
  @Column('text') name!: string;
  /** Only for this class, and only in this state; null: for all. */
  @Column('text', { nullable: true }) class!: ComplaintClass | null;
  @Column('text', { nullable: true }) status!: CaseStatus | null;
  /** Only for what belongs to this main topic of SP4N, or is about this service of the catalogue; not both. */
  @Column('text', { nullable: true }) topic!: string | null;
  @Column('text', { nullable: true }) service!: string | null;
  @Column('text') body!: string;
  @Column('text') state!: 'draft' | 'approved' | 'retired';
  @Column('uuid') authorId!: string;
  @Column('uuid', { nullable: true }) approverId!: string | null;
  @Column('timestamptz') updatedAt!: Date;
  @Column('int') version!: number;
}
