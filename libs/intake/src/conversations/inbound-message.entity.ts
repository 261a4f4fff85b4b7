import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type InboundState = 'waiting' | 'taken' | 'parked';

/**
 * A message that came. While it waits all that the door has read of it is sealed under a key of its own, which lies wrapped
 * beside it; once taken what the provider brought is sealed under the complaint it became part of, else under its conversation.
 */
@Entity('inbound_message')
@Check('inbound_message_state', `state in ('waiting', 'taken', 'parked')`)
@Index('inbound_message_in_line', { synchronize: false })
@Index('inbound_message_of_sender', { synchronize: false })
@Index('inbound_message_by_reference', { synchronize: false })
export class InboundMessage {
  @PrimaryColumn('text') account!: string;
  @PrimaryColumn('text') key!: string;
  @Column('bytea') senderIndex!: Buffer;
  /** By which the sender was known so far, where that changes: what they wrote by then comes first. */
  @Column('bytea', { nullable: true }) formerIndex!: Buffer | null;
  @Index('inbound_message_sealed_under') @Column('uuid') sealedUnder!: string;
  @Column('text') raw!: string;
  @Column('timestamptz') receivedAt!: Date;
  /** Messages of one sender are taken in this order. */
  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' }) position!: string;
  @Column('text') state!: InboundState;
  @Column('bytea', { nullable: true }) wrapped!: Buffer | null;
  @Column('int') attempts!: number;
  /** Not before then; after a failure the others of its sender wait with it. */
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('text', { nullable: true }) detail!: string | null;
  /** By which the provider names it among its sender's, where that is not the key. */
  @Column('text', { nullable: true }) reference!: string | null;
}

/** Under which name the message was sealed. */
export const inboundField = (key: string): string => `inbound:${key}`;
