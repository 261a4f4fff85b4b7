import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { OffBecause } from '../rules/endpoint-health.js';

/** Where an institution wants to be told of its cases, and of those of every institution below it in the tree. */
@Entity('webhook_endpoint')
@Index('webhook_endpoint_of_institution', ['institutionCode'])
@Check('webhook_endpoint_state', `state in ('on', 'off')`)
export class WebhookEndpoint {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') institutionCode!: string;
  @Column('text') institutionName!: string;
  @Column('text') institutionPath!: string;
  @Column('text') url!: string;
  /** Of which kinds of event. */
  @Column('text', { array: true }) kinds!: string[];
  @Column('text') state!: 'on' | 'off';
  @Column('text', { nullable: true }) offBecause!: OffBecause | null;
  @Column('timestamptz', { nullable: true }) failingSince!: Date | null;
  /** Wrapped by the master key, as the keys of complaints are. */
  @Column('bytea') secret!: Buffer;
  /** The one before, while both hold. */
  @Column('bytea', { nullable: true }) formerSecret!: Buffer | null;
  @Column('timestamptz', { nullable: true }) formerUntil!: Date | null;
  @Column('uuid') changedBy!: string;
  @Column('timestamptz') changedAt!: Date;
  @Column('int') version!: number;
}
