import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Institution } from '../rules/knowledge.js';

/** What the directory last said of an institution. */
@Entity('known_institution')
export class KnownInstitution {
  @PrimaryColumn('text') code!: string;
  @Column('jsonb') record!: Institution;
  @Column('int') version!: number;
}
