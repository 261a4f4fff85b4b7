import type { Door, Sealed } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type WaitingState = 'waiting' | 'kept' | 'left-out';

/** A file that came with a message and still lies with the provider. Where it lies there is sealed. */
@Entity('waiting_file')
@Check('waiting_file_state', `state in ('waiting', 'kept', 'left-out')`)
@Index('waiting_file_due', { synchronize: false })
@Index('waiting_file_once', ['complaintId', 'key'], { unique: true })
export class WaitingFile {
  @PrimaryColumn('uuid') id!: string;
  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' }) position!: string;
  @Column('uuid') complaintId!: string;
  @Column('text') door!: Door;
  @Column('bytea') senderIndex!: Buffer;
  /** Digest of the provider's own name of the file: the same file comes once to a complaint. */
  @Column('bytea') key!: Buffer;
  @Column('text') ref!: Sealed;
  /** As the sender declared it. */
  @Column('text', { nullable: true }) mediaType!: string | null;
  @Column('text') state!: WaitingState;
  @Column('int') attempts!: number;
  @Column('timestamptz') receivedAt!: Date;
  /** Also who fetches it has until then; later somebody else does. */
  @Column('timestamptz') dueAt!: Date;
  @Column('text', { nullable: true }) detail!: string | null;
}

/** Under which name the reference was sealed. */
export const refField = (id: string): string => `file:${id}`;
