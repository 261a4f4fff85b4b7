import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Edit } from '../rules/edits-of.js';

export const editedThings = ['institution', 'service', 'policy'] as const;
export type EditedThing = (typeof editedThings)[number];

/** What somebody has made of an institution, a service or a deadline policy from a day on, written when they did it. Never changed. */
@Entity('directory_edit', { comment: 'append only: who changed what of the directory, from which day on' })
@Check('directory_edit_thing', `thing in ('institution', 'service', 'policy')`)
@Index('directory_edit_of_code', ['thing', 'code', 'id'])
export class DirectoryEdit {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') thing!: EditedThing;
  @Column('text') code!: string;
  @Column('date') effectiveOn!: string;
  @Column('jsonb', { nullable: true }) before!: Edit['before'];
  @Column('jsonb', { nullable: true }) after!: Edit['after'];
  @Column('timestamptz') editedAt!: Date;
  @Column('uuid') editedBy!: string;
  @Column('text') staffName!: string;
}
