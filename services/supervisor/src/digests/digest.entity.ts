import type { LocalDate } from '#libs/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the list of digests shows of each. */
export interface DigestFigures {
  readonly open: number;
  readonly overdue: number;
  readonly dueWithinDay: number;
  /** On that day. */
  readonly opened: number;
  readonly answered: number;
}

/** How a coordinator's part of the tree stood after a day. Append only; its key makes it one, whatever restarts. */
@Index('digest_latest', { synchronize: false })
@Entity('digest', {
  comment: 'append only: how a part of the tree stood, one for each of its coordinators’ institutions and day',
})
export class Digest {
  @PrimaryColumn('text') institutionCode!: string;
  /** The day that had ended, of the hub's zone. */
  @PrimaryColumn('date') day!: LocalDate;
  @Column('timestamptz') madeAt!: Date;
  @Column('jsonb') figures!: DigestFigures;
  @Column('bytea', { select: false }) document!: Buffer;
  /** The same in English; null where only the Indonesian one was drawn. */
  @Column('bytea', { nullable: true, select: false }) documentEn!: Buffer | null;
}
