import type { SheetFormat } from '#libs/sheets';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody took a list of cases out of the hub: by which filter, without the words of a search, and whether with texts. Append only. */
@Entity('export', { comment: 'append only: who took which list of cases out of the hub, and whether with texts' })
export class Export {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') staffId!: string;
  @Column('text') staffName!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') format!: SheetFormat;
  @Column('boolean') texts!: boolean;
  @Column('jsonb') filter!: Readonly<Record<string, string | true>>;
}
