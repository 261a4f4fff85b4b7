import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where a complaint happened, as a region of the register and nothing more exact. A confidential one is not here. */
@Entity('nearby')
@Index('nearby_in_regency', { synchronize: false })
export class Nearby {
  @PrimaryColumn('uuid') complaintId!: string;
  @Column('text') regency!: string;
  @Column('text') region!: string;
}
