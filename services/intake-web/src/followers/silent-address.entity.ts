import { Column, Entity, PrimaryColumn } from 'typeorm';

/** To whom this address belongs does not want to be told of what others complain about. A keyed digest. */
@Entity('silent_address')
export class SilentAddress {
  @PrimaryColumn('bytea') address!: Buffer;
  @Column('timestamptz') since!: Date;
}
