import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A follower who asks to be told when it is answered. Their address lies in the vault under this id, here is a keyed digest of it.
 * What was never confirmed loses its address; the row stays until the complaint has ended, so that nobody is asked twice.
 */
@Entity('follower_wish')
@Index('follower_wish_of_address', ['complaintId', 'address'], { unique: true })
export class FollowerWish {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') complaintId!: string;
  @Column('bytea') browser!: Buffer;
  @Index('follower_wish_by_address')
  @Column('bytea')
  address!: Buffer;
  @Column('timestamptz') askedAt!: Date;
  /** Of the secret in the link that confirms; null: too late for it, or from before there was one. */
  @Index('follower_wish_to_confirm', { unique: true })
  @Column('bytea', { nullable: true })
  confirmDigest!: Buffer | null;
  /** Null: it does not count. */
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
}
