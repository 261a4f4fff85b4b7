import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A service of the catalogue, and which version of its record was said last. */
@Entity('service')
export class Service {
  @PrimaryColumn('text') code!: string;
  @Column('int') version!: number;
}
