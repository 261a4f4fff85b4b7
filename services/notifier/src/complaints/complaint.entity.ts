import type { Door, SpokenLanguage } from '#libs/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the notifier has to know of a complaint to tell its citizen something. */
@Entity('complaint')
export class Complaint {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  /** The door it came in by, through which everything goes back. */
  @Column('text') door!: Door;
  @Column('text') language!: SpokenLanguage;
  /** Name of the institution that has it now; null while none has. */
  @Column('text', { nullable: true }) institution!: string | null;
  /** Its code: what notices cost is counted there. Absent as well: it was heard of before this was kept. */
  @Column('text', { nullable: true }) institutionCode!: string | null;
  /** Where their evening is. */
  @Column('text') timeZone!: string;
  /** When the citizen last wrote. */
  @Column('timestamptz', { nullable: true }) heardAt!: Date | null;
  /** Nobody can be told anything any more. */
  @Column('boolean') erased!: boolean;
}
