import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A message as the provider brought it, sealed under the complaint it became part of, else under its conversation. */
@Entity('inbound_message')
export class InboundMessage {
  @PrimaryColumn('text') account!: string;
  @PrimaryColumn('text') key!: string;
  @Column('bytea') senderIndex!: Buffer;
  @Index('inbound_message_sealed_under') @Column('uuid') sealedUnder!: string;
  @Column('text') raw!: string;
  @Column('timestamptz') receivedAt!: Date;
}
