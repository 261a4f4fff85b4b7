import type { Sealed } from '#libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file that waits with a draft. It has a media type once it is whole and its content is what can be attached. */
@Entity('draft_file')
export class DraftFile {
  @PrimaryColumn('uuid') id!: string;
  @Index('draft_file_of_draft') @Column('uuid') draftId!: string;
  /** What it is called on the citizen's device, sealed; it goes with the draft. */
  @Column('text') name!: Sealed;
  @Column('int') bytes!: number;
  @Column('int') received!: number;
  @Column('text', { nullable: true }) mediaType!: string | null;
  @Index('draft_file_unfinished', { where: 'media_type is null' }) @Column('timestamptz') movedAt!: Date;
}
