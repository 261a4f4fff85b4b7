import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DirectoryRow } from './directory-row.entity.js';

/** Which rows the directory was made of when something was decided by it. */
@Entity('directory_version')
export class DirectoryVersion {
  @PrimaryColumn('text') version!: string;
  @Column('jsonb') rows!: readonly Pick<DirectoryRow, 'kind' | 'code' | 'version'>[];
}
