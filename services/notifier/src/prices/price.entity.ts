import type { Door, NoticeKind } from '#libs/contracts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What a provider takes, from a day on. Written rows stay: the past keeps its prices. */
@Entity('price')
@Check('price_amount', 'amount >= 0')
export class Price {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') door!: Door;
  @Column('text', { nullable: true }) kind!: NoticeKind | null;
  @Column('numeric', { precision: 12, scale: 2, transformer: { from: Number, to: (amount: number) => amount } })
  amount!: number;
  @Column('date') validFrom!: string;
  /** By which contract or tariff. */
  @Column('text') source!: string;
  @Column('uuid') authorId!: string;
  @Column('text') authorName!: string;
  @Column('timestamptz') writtenAt!: Date;
}
