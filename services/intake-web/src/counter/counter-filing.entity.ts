import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A complaint that a clerk filed for a citizen. Those of one visit to several institutions share `filingId`. */
@Entity('counter_filing')
export class CounterFiling {
  @PrimaryColumn('uuid') complaintId!: string;
  /** The clerk's own id for the visit, under which a page that was offline repeats itself. */
  @Index('counter_filing_of_visit') @Column('uuid') filingId!: string;
  @Column('uuid') staffId!: string;
  /** When the clerk wrote it down, by the counter's clock; no deadline runs from it. */
  @Column('timestamptz', { nullable: true }) writtenAt!: Date | null;
}
