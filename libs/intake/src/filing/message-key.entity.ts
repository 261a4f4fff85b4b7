import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What has been received under the sender's own key, so that a repeat has no second effect. */
@Entity('message_key')
export class MessageKeyRow {
  /** Whose keys these are: `web`, `kannel:1708`, `telegram:<bot>`. */
  @PrimaryColumn('text') account!: string;
  @PrimaryColumn('text') key!: string;
  /** Digest of what came with the key: the same key with another content is a mistake of the sender. */
  @Column('bytea') fingerprint!: Buffer;
  @Column('uuid') complaintId!: string;
  @Column('timestamptz') at!: Date;
}
