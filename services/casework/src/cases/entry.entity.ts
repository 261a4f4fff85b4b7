import type { Attachment, Door, NoticeReported, Sealed } from '#libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EntryKind } from '../rules/entry-kinds.js';

/** What of the complaint was so before and after, flat. */
export type Facts = Record<string, string | number | boolean | null>;

export type Outcome = NoticeReported['data']['outcome'];

export type Author = 'citizen' | 'officer' | 'hub';
type Given = Pick<Entry, 'id' | 'complaintId' | 'kind' | 'at' | 'author'> & Partial<Entry>;

/**
 * One line of a timeline, chained to the one before: `hash` is made of what stands here and of `previous`. Written once, only
 * an erasure changes it, and that breaks no chain, for a text is only committed to.
 */
@Entity('entry')
@Index('entry_of_complaint', ['complaintId', 'at', 'id'])
@Index('entry_in_chain', ['complaintId', 'sequence'], { unique: true })
export class Entry {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') complaintId!: string;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('text') kind!: EntryKind;
  @Column('timestamptz') at!: Date;
  @Column('text') author!: Author;
  /** The officer who did it; null when the citizen or the hub did. */
  @Column('uuid', { nullable: true }) officerId!: string | null;
  @Column('text', { nullable: true }) officerName!: string | null;
  /** For whom they stood in; null when it was their own work. */
  @Column('uuid', { nullable: true }) insteadOfId!: string | null;
  @Column('text', { nullable: true }) insteadOfName!: string | null;
  /** On whose behalf. */
  @Column('text', { nullable: true }) institutionCode!: string | null;
  @Column('jsonb', { nullable: true }) before!: Facts | null;
  @Column('jsonb', { nullable: true }) after!: Facts | null;
  @Column('text', { nullable: true }) text!: Sealed | null;
  @Column('jsonb') attachments!: Attachment[];
  /** Read by every institution that has a part in the complaint. */
  @Column('boolean') shared!: boolean;
  /** Of an answer: whether it is the last word. */
  @Column('boolean', { nullable: true }) final!: boolean | null;
  /** Of a final answer: when it is proven to have reached the citizen. */
  @Column('timestamptz', { nullable: true }) deliveredAt!: Date | null;
  /** Of what the citizen is told: what a door last said became of it. */
  @Column('text', { nullable: true }) toldBy!: Door | null;
  @Column('text', { nullable: true }) toldState!: Outcome | null;
  @Column('timestamptz', { nullable: true }) toldAt!: Date | null;
  /** Of a rating: from 1 to 5. */
  @Column('int', { nullable: true }) score!: number | null;
  /** Why a case came back, how it was closed, which deadline it missed, where it went. */
  @Column('text', { nullable: true }) why!: string | null;
  /** Place in the complaint's chain. Null for what was written before there was one. */
  @Column('int', { nullable: true }) sequence!: number | null;
  /** Commitment to the text, which stays when the text is erased. */
  @Column('text', { nullable: true }) commitment!: string | null;
  @Column('text', { array: true }) fileHashes!: string[];
  @Column('text', { nullable: true }) previous!: string | null;
  @Column('text', { nullable: true }) hash!: string | null;

  static of(given: Given): Entry {
    const nobody = { caseId: null, officerId: null, officerName: null, institutionCode: null };
    const ownWork = { insteadOfId: null, insteadOfName: null };
    const empty = { text: null, final: null, score: null, why: null, before: null, after: null };
    const untold = { deliveredAt: null, toldBy: null, toldState: null, toldAt: null };
    const unchained = { sequence: null, commitment: null, fileHashes: [], previous: null, hash: null };
    return Object.assign(new Entry(), {
      ...nobody,
      ...ownWork,
      ...empty,
      ...untold,
      ...unchained,
      shared: false,
      attachments: [],
      ...given,
    });
  }
}
