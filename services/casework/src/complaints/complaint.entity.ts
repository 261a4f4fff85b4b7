import type { Attachment, ComplaintClass, Door, Sealed } from '#libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the citizen filed, as far as an officer needs it. The texts stay sealed; who the citizen is, is not known here. */
@Entity('complaint')
@Index('complaint_by_code', ['code'], { unique: true })
export class Complaint {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') door!: Door;
  @Column('text') class!: ComplaintClass;
  @Column('text', { nullable: true }) title!: Sealed | null;
  @Column('text', { nullable: true }) text!: Sealed | null;
  @Column('text', { nullable: true }) place!: Sealed | null;
  @Column('date', { nullable: true }) occurredOn!: string | null;
  @Column('boolean') anonymous!: boolean;
  @Column('boolean') confidential!: boolean;
  /** Whether the citizen left an address at which they can be told something; null where it was filed before this was kept. */
  @Column('boolean', { nullable: true }) reachable!: boolean | null;
  @Column('jsonb') attachments!: Attachment[];
  @Column('timestamptz') receivedAt!: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('timestamptz', { nullable: true }) erasedAt!: Date | null;

  /** How many others say that it happens to them too. */
  @Column('int', { default: 0 }) alsoAffected!: number;

  /** How many lines its timeline has, and the hash of the last: the end of the chain. */
  @Column('int') lastSequence!: number;
  @Column('text', { nullable: true }) lastHash!: string | null;

  /** Nobody waits for an answer any more: no case is opened for it. */
  get isOver(): boolean {
    return this.withdrawnAt !== null || this.erasedAt !== null;
  }
}
