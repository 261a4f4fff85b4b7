import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { JobFault } from './job-work.js';

export type JobKind = 'training' | 'simulation';

/** Work that takes longer than a request. Whoever runs it holds it by a lease; a lease that ran out is another's to take. */
@Entity('job')
@Check('job_kind', `kind in ('training', 'simulation')`)
@Check('job_state', `state in ('queued', 'running', 'done', 'failed')`)
@Index('job_waiting', ['askedAt'], { where: `state in ('queued', 'running')` })
@Index('job_one_training', ['kind'], { unique: true, where: `kind = 'training' and state in ('queued', 'running')` })
export class Job {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: JobKind;
  @Column('jsonb') input!: object;
  @Column('text') state!: 'queued' | 'running' | 'done' | 'failed';
  /** From 0 to 1. */
  @Column('real') progress!: number;
  @Column('jsonb', { nullable: true }) result!: object | null;
  @Column('jsonb', { nullable: true }) fault!: JobFault | null;
  /** Staff id; null when the hub asked itself. */
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
  @Column('uuid', { nullable: true }) holder!: string | null;
  @Column('timestamptz', { nullable: true }) leaseUntil!: Date | null;
}
