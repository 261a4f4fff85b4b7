import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Institution, Service } from '../rules/knowledge.js';

/** What the directory once said of an institution or a service: every version of it that was heard. */
@Entity('directory_row')
@Check('directory_row_kind', `kind in ('institution', 'service')`)
export class DirectoryRow {
  @PrimaryColumn('text') kind!: 'institution' | 'service';
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('int') version!: number;
  @Column('jsonb') record!: Institution | Service;
}
