import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When X last asked whether we hold the secret: whichever process it asked. */
@Entity('x_challenge')
export class XChallengeRow {
  @PrimaryColumn('text') account!: string;
  /** Of an account that has never been asked for: when we began to look. */
  @Column('timestamptz') seenAt!: Date;
}
