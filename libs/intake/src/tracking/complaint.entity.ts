import type { Attachment, ComplaintClass, Door, SpokenLanguage, Sealed } from '#libs/contracts';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * A complaint as a door sees it. Every door keeps every complaint, so that a code can be asked about anywhere; what only the
 * door of filing knows (`senderIndex`, `answerBy`) is null at the others. Only the pages have the sealed texts of all, and a
 * `replyKeyHash` of those whose citizen has come to them.
 */
@Entity('complaint')
@Unique('complaint_code', ['code'])
@Index('complaint_of_sender', { synchronize: false })
export class TrackedComplaint {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') door!: Door;
  @Column('text') class!: ComplaintClass;
  @Column('text') language!: SpokenLanguage;
  @Column('boolean') anonymous!: boolean;
  @Column('boolean') confidential!: boolean;
  @Column('boolean') reachable!: boolean;
  @Column('text', { nullable: true }) title!: Sealed | null;
  @Column('text', { nullable: true }) text!: Sealed | null;
  @Column('text', { nullable: true }) place!: Sealed | null;
  @Column('date', { nullable: true }) occurredOn!: string | null;
  @Column('text', { nullable: true }) institution!: string | null;
  @Column('jsonb') attachments!: Attachment[];
  @Column('timestamptz') receivedAt!: Date;
  /** What the door promised when it took the complaint; the supervisor's clock replaces it. */
  @Column('timestamptz', { nullable: true }) answerBy!: Date | null;
  @Column('bytea', { nullable: true }) replyKeyHash!: Buffer | null;
  /** Blind index of whoever wrote, for "which of my complaints is this about?". Never the address itself. */
  @Column('bytea', { nullable: true }) senderIndex!: Buffer | null;
}
