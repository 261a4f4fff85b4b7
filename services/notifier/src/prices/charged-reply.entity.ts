import type { Door } from '#libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a door has said by itself and its provider charges. Kept only where there was a price. */
@Entity('charged_reply')
@Index('charged_reply_left', ['leftAt'])
export class ChargedReply {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) complaintId!: string | null;
  @Column('text') door!: Door;
  /** Whose complaint it was when it left; null: nobody's yet, or none was spoken of. */
  @Column('text', { nullable: true }) institutionCode!: string | null;
  @Column('timestamptz') leftAt!: Date;
  /** In rupiah, by the prices of the day on which it was heard of. */
  @Column('numeric', { precision: 12, scale: 2 }) cost!: string;
}
