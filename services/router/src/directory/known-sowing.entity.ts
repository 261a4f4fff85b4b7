import { Entity, PrimaryColumn } from 'typeorm';

/** A seed that the directory has said to its end. Before the first there is only a part of a directory to decide by. */
@Entity('known_sowing')
export class KnownSowing {
  @PrimaryColumn('text') seed!: string;
}
