import type { Attachment, Sealed } from '#libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What can stand in a timeline. What the citizen did has no case: it goes with the complaint to whoever holds it. */
export const entryKinds = [
  'opened',
  'taken',
  'asked',
  'answered',
  'handed-back',
  'added',
  'rated',
  'resumed',
  'reminded',
  'late',
  'closed',
] as const;
export type EntryKind = (typeof entryKinds)[number];

type Given = Pick<Entry, 'id' | 'complaintId' | 'kind' | 'at'> & Partial<Entry>;

/** One line of a timeline. Written once; only an erasure changes it. */
@Entity('entry')
@Index('entry_of_complaint', ['complaintId', 'at', 'id'])
export class Entry {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') complaintId!: string;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('text') kind!: EntryKind;
  @Column('timestamptz') at!: Date;
  /** The officer who did it; null when the citizen or the hub did. */
  @Column('uuid', { nullable: true }) officerId!: string | null;
  @Column('text', { nullable: true }) officerName!: string | null;
  @Column('text', { nullable: true }) text!: Sealed | null;
  @Column('jsonb') attachments!: Attachment[];
  /** Of an answer: whether it is the last word. */
  @Column('boolean', { nullable: true }) final!: boolean | null;
  /** Of a final answer: when it is proven to have reached the citizen. */
  @Column('timestamptz', { nullable: true }) deliveredAt!: Date | null;
  /** Of a rating: from 1 to 5. */
  @Column('int', { nullable: true }) score!: number | null;
  /** Why a case came back, how it was closed, or which deadline it is about. */
  @Column('text', { nullable: true }) why!: string | null;

  static of(given: Given): Entry {
    const nobody = { caseId: null, officerId: null, officerName: null };
    const empty = { text: null, final: null, deliveredAt: null, score: null, why: null };
    return Object.assign(new Entry(), { ...nobody, ...empty, attachments: [], ...given });
  }
}
