import type { Door, NoticeKind, Sealed } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Reply } from '../dialogue/reply.js';

export type OutgoingState = 'planned' | 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | 'in-doubt';

/** What is said: a notice the notifier planned, or a reply of the dialogue. */
export type OutgoingKind = NoticeKind | Reply['say'];

const rupiah = {
  from: (kept: string | null) => (kept === null ? null : Number(kept)),
  to: (amount: number | null) => amount,
};

/** One message to one citizen. Its text is sealed; the address is in the vault under `sealedUnder`. */
@Entity('outgoing_message')
@Check('outgoing_message_state', `state in ('planned', 'sending', 'sent', 'delivered', 'read', 'failed', 'in-doubt')`)
@Index('outgoing_message_due', { synchronize: false })
@Index('outgoing_message_of_recipient', { synchronize: false })
@Index('outgoing_message_by_provider', ['senderIndex', 'providerId'])
export class OutgoingMessage {
  /** The notice's own id, so that it cannot be planned twice; a new one for a reply that is no receipt. */
  @PrimaryColumn('uuid') id!: string;
  /** Messages to one citizen leave in this order. */
  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' }) position!: string;
  @Column('text') door!: Door;
  @Column('bytea') senderIndex!: Buffer;
  @Index('outgoing_message_sealed_under') @Column('uuid') sealedUnder!: string;
  @Column('uuid', { nullable: true }) complaintId!: string | null;
  @Column('text') kind!: OutgoingKind;
  /** The notifier's ledger has it, and is told how far it has come. */
  @Column('boolean') notice!: boolean;
  @Column('text') body!: Sealed;
  @Column('text') state!: OutgoingState;
  @Column('int') attempts!: number;
  @Column('timestamptz') plannedAt!: Date;
  @Column('timestamptz') dueAt!: Date;
  /** Whoever is sending has until then; later nobody knows what became of it. */
  @Column('timestamptz', { nullable: true }) claimedUntil!: Date | null;
  @Column('text', { nullable: true }) providerId!: string | null;
  @Column('text', { nullable: true }) detail!: string | null;
  /** In rupiah; null: nobody knows a price of it. */
  @Column('numeric', { precision: 12, scale: 2, nullable: true, transformer: rupiah }) cost!: number | null;
  /** By which its provider charges a reply; null: a notice, whose cost the notifier knows. */
  @Column('int', { nullable: true }) units!: number | null;
}

/** Under which name the text was sealed. */
export const bodyField = ({ id, notice }: { id: string; notice: boolean }): string =>
  `${notice ? 'notice' : 'reply'}:${id}`;
