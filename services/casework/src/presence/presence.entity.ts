import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody has a case before them: their page says so again and again while it is looked at. */
@Entity('presence')
export class Presence {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('uuid') staffId!: string;
  @Column('text') name!: string;
  @Column('timestamptz') seenAt!: Date;
}
