import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a model said of a complaint when it came in, whether or not it was heard. */
@Entity('verdict')
@Index('verdict_by_time', ['model', 'at'])
export class Verdict {
  @PrimaryColumn('uuid') complaintId!: string;
  @PrimaryColumn('int') model!: number;
  @Column('text') institution!: string;
  @Column('real') probability!: number;
  /** Share of the text's features that the model has never met. */
  @Column('real') unseen!: number;
  @Column('timestamptz') at!: Date;
}
