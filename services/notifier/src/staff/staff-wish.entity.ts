import type { Language } from '#libs/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PushWish, StaffWish } from '../rules/staff-wish.js';

/** How somebody who works with complaints wishes to be told. Absent: as usual, in Indonesian. */
@Entity('staff_wish')
export class StaffWishRow {
  @PrimaryColumn('uuid') staffId!: string;
  @Column('text') language!: Language;
  @Column('jsonb') ways!: StaffWish;
  /** Null: as usual. */
  @Column('jsonb', { nullable: true }) push!: PushWish | null;
}
