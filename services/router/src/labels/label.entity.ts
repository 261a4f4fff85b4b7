import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LabelKind, LabelSource } from '../rules/labels/lesson-of.js';

/** What an official's deed says about who owns a complaint. Holds no word of it. */
@Entity('label')
@Check('label_source', `source in ('answered', 'confirmed', 'triage', 'hand-back')`)
@Check('label_kind', `kind in ('owner', 'not-owner')`)
@Index('label_by_time', ['at'])
export class Label {
  @PrimaryColumn('uuid') complaintId!: string;
  @PrimaryColumn('text') source!: LabelSource;
  @PrimaryColumn('text') institution!: string;
  @Column('text', { nullable: true }) service!: string | null;
  @Column('text') kind!: LabelKind;
  @Column('real') weight!: number;
  @Column('timestamptz') at!: Date;
}
