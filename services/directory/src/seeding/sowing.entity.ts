import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of the seed that has been sown here; the next start has nothing to do. */
@Entity('sowing')
export class Sowing {
  @PrimaryColumn('int') seed!: number;
  @Column('timestamptz') sownAt!: Date;
}
