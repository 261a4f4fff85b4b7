import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A filter of the inbox that somebody gave a name. */
@Entity('saved_view')
export class SavedView {
  @PrimaryColumn('uuid') id!: string;
  @Index('saved_view_of_staff') @Column('uuid') staffId!: string;
  @Column('text') name!: string;
  /** As in the address of the page. */
  @Column('jsonb') filter!: Record<string, string>;
}
