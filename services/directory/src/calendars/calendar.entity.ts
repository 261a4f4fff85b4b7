import type { CalendarChanged } from '#libs/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The days of one year on which offices are closed besides weekends. */
@Entity('calendar')
export class Calendar {
  @PrimaryColumn('int') year!: number;
  @Column('jsonb') days!: CalendarChanged['data']['days'];
  @Column('text') source!: string;
  @Column('int') version!: number;
  @Column('boolean') edited!: boolean;
}
