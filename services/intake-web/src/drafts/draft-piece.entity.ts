import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Some bytes of a file of a draft, sealed under the draft's key together with where they belong. */
@Entity('draft_piece')
export class DraftPiece {
  @PrimaryColumn('uuid') fileId!: string;
  @PrimaryColumn('int') start!: number;
  @Column('bytea') content!: Buffer;
}
