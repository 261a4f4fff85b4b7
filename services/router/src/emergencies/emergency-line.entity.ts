import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom to call when somebody is in danger. */
@Entity('emergency_line')
export class EmergencyLine {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') number!: string;
  @Column('int') position!: number;
}
