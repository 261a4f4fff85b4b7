import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often somebody has guessed wrong of late. `key` is a blind index: the network address itself is stored nowhere. */
@Entity('guess')
export class Guess {
  @PrimaryColumn('text') key!: string;
  @Column('int', { default: 0 }) points!: number;
  /** In milliseconds; then it counts no more. */
  @Column('bigint', { nullable: true }) expire!: string | null;
}
