import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Compared } from '../rules/learning/compare-models.js';
import type { Beside } from '../rules/learning/may-serve.js';
import type { Measured } from '../rules/learning/measure-model.js';

export type ModelState = 'candidate' | 'shadow' | 'serving' | 'retired';

export interface TrainedOn {
  readonly texts: number;
  readonly owners: number;
  readonly from: string;
  readonly to: string;
  readonly seconds: number;
}

export interface Report {
  /** On recent cases that were held back from training. */
  readonly itself: Measured;
  /** The model that served then, on the same cases; null: there was none. */
  readonly present: { readonly version: number; readonly measured: Measured } | null;
  /** The two case by case; absent where there was none, and in reports of before. */
  readonly compared?: Compared;
  /** The rules beside which both were measured; absent in reports of before. */
  readonly rulesVersion?: string;
}

export const besideOf = ({ itself, present, compared }: Report): Beside => ({
  ...{ itself, present: present?.measured ?? null, compared: compared ?? null },
});

/** A model and how it came to be. `shadow` looks at every complaint and is not heard; `serving` is. */
@Entity('model')
@Check('model_state', `state in ('candidate', 'shadow', 'serving', 'retired')`)
@Index('model_speaking', ['state'], { unique: true, where: `state in ('shadow', 'serving')` })
export class ModelRow {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'BY DEFAULT' }) version!: number;
  @Column('text') state!: ModelState;
  @Column('bytea') content!: Buffer;
  @Column('jsonb') trainedOn!: TrainedOn;
  @Column('jsonb') measured!: Report;
  @Column('timestamptz') trainedAt!: Date;
  /** Null: it has never served. */
  @Column('timestamptz', { nullable: true }) servedFrom!: Date | null;
  /** Staff id of who had it serve; null when it earned it by the figures. */
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
}
