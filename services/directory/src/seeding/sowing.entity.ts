import { Entity, PrimaryColumn } from 'typeorm';

/** A seed that has been sown here. While the latest is the one at hand, the next start has nothing to do. */
@Entity('sowing')
export class Sowing {
  @PrimaryColumn('timestamptz') sownAt!: Date;
  /** Hash of its rows. */
  @PrimaryColumn('text') seed!: string;
}
