import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The holidays of record of one year, as dates. */
@Entity('calendar_year')
export class CalendarYear {
  @PrimaryColumn('int') year!: number;
  @Column('jsonb') holidays!: string[];
  @Column('text') version!: string;
}
