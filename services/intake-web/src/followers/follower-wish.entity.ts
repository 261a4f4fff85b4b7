import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A follower who asks to be told when it is answered. Their address lies in the vault under this id, here is a keyed digest of it. */
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
}
