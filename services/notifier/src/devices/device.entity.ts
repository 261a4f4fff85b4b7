import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A browser on which somebody of the staff wants to be told. Whoever knows its address could wake it: it is kept wrapped. */
@Entity('staff_device')
@Index('staff_device_address', { synchronize: false })
@Index('staff_device_of_staff', ['staffId'])
export class StaffDevice {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') staffId!: string;
  /** SHA-256 of its address: one browser is one device, whoever sits at it. */
  @Column('bytea') addressHash!: Buffer;
  @Column('bytea') subscription!: Buffer;
  @Column('timestamptz') addedAt!: Date;
}
