import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Why a clerk read how a citizen can be reached; the vault keeps who and when under the same id. Append only. */
@Entity('counter_reading')
export class CounterReading {
  @PrimaryColumn('uuid') entryId!: string;
  @Index('counter_reading_of_complaint') @Column('uuid') complaintId!: string;
  @Column('uuid') staffId!: string;
  @Column('text') reason!: string;
  @Column('timestamptz') readAt!: Date;
}
