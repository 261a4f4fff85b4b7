import type { ServiceChanged } from '#libs/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the directory last said of a service. */
@Entity('known_service')
export class KnownService {
  @PrimaryColumn('text') code!: string;
  @Column('jsonb') record!: ServiceChanged['data'];
  @Column('int') version!: number;
}
