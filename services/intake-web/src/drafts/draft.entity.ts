import type { Sealed } from '#libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Answers that are not sent yet, sealed under a key of their own. Known by a number of the browser, of which only a keyed digest is kept. */
@Entity('draft')
export class Draft {
  @PrimaryColumn('uuid') id!: string;
  @Index('draft_of_browser', { unique: true }) @Column('bytea') token!: Buffer;
  @Column('text') answers!: Sealed;
  @Index('draft_expiring') @Column('timestamptz') expiresAt!: Date;
}
