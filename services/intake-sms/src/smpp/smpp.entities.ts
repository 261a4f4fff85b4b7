import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who holds a bind. */
@Entity('smpp_lease')
export class SmppLeaseRow {
  @PrimaryColumn('text') bind!: string;
  @Column('text') owner!: string;
  @Column('bigint') epoch!: string;
  @Column('timestamptz') expiresAt!: Date;
}

/** A message that came within the last week, by a keyed digest of all that it holds: SMPP gives it no id. */
@Entity('smpp_arrival')
@Index('smpp_arrival_age', ['arrivedAt'])
export class SmppArrival {
  @PrimaryColumn('bytea') digest!: Buffer;
  /** The id that we gave it. */
  @Index('smpp_arrival_key') @Column('uuid') key!: string;
  @Column('timestamptz') arrivedAt!: Date;
  /** The operator has surely read our answer: the same again is another message. */
  @Column('boolean') settled!: boolean;
}

/** A part of a long message, sealed under the conversation, until all are there; a while longer to know it again. */
@Entity('smpp_part')
@Index('smpp_part_waiting', { synchronize: false })
@Index('smpp_part_age', ['receivedAt'])
export class SmppPart {
  @PrimaryColumn('uuid') key!: string;
  /** From whom to whom under which reference, as a keyed digest. */
  @Column('bytea') line!: Buffer;
  @Column('smallint') number!: number;
  @Column('smallint') total!: number;
  @Column('uuid') sealedUnder!: string;
  @Column('text') content!: string;
  @Column('timestamptz') receivedAt!: Date;
  @Column('boolean') taken!: boolean;
}

/** One SMS of a message of ours, by the operator's id of it, until its receipts have come. */
@Entity('smpp_segment')
@Index('smpp_segment_age', ['sentAt'])
export class SmppSegment {
  @Index('smpp_segment_provider') @Column('text') providerId!: string;
  @PrimaryColumn('uuid') messageId!: string;
  @PrimaryColumn('smallint') number!: number;
  @Column('smallint') total!: number;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('timestamptz') sentAt!: Date;
}
