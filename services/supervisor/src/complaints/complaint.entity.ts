import type { ComplaintClass } from '#libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A complaint as far as its clocks depend on it. Its row is the lock under which they are turned. */
@Entity('complaint')
@Index('complaint_open', { synchronize: false })
export class Complaint {
  @PrimaryColumn('uuid') id!: string;
  /** As the citizen knows it; null of those that came before it was kept. */
  @Column('text', { nullable: true }) code!: string | null;
  @Column('text') class!: ComplaintClass;
  @Column('timestamptz') receivedAt!: Date;
  /** Which desk decides while nobody owns it. */
  @Column('text') triageDesk!: 'triage' | 'coordinator';
  /** Those of co-owners, then the lead's in the order in which the router made them; the last one holds. */
  @Column('uuid', { array: true }) assignments!: string[];
  /** Who holds it now. */
  @Column('text', { nullable: true }) institutionCode!: string | null;
  /** In which province it lies, in two digits; null where nobody said. */
  @Column('text', { nullable: true }) province!: string | null;
  /** Its main topic of SP4N: the first one of the service it is about; null where no service was found. */
  @Column('text', { nullable: true }) topic!: string | null;
  /** Nobody has to answer for it but the triage desk. */
  @Column('boolean') unowned!: boolean;
  /** Closed or withdrawn: no clock is armed any more. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  /** Since when nobody may know what it was about. */
  @Column('timestamptz', { nullable: true }) erasedAt!: Date | null;
}
