import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A complaint whose number of followers has changed since it was told. */
@Entity('following_untold')
export class FollowingUntold {
  @PrimaryColumn('uuid') complaintId!: string;
  @Column('timestamptz') since!: Date;
}
