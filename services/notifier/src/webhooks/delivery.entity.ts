import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Trouble } from './post-webhook.js';

/** One event for one endpoint, and how far that is. */
@Entity('webhook_delivery')
@Index('webhook_delivery_due', { synchronize: false })
@Index('webhook_delivery_failed', { synchronize: false })
@Index('webhook_delivery_of_endpoint', ['endpointId', 'plannedAt', 'id'])
@Index('webhook_delivery_by_age', ['plannedAt'])
@Index('webhook_delivery_of_complaint', ['code', 'endpointId'])
@Check('webhook_delivery_state', `state in ('planned', 'delivered', 'failed')`)
export class WebhookDelivery {
  /** Follows from the event and the endpoint; the receiver sees it as `webhook-id`, however often it is sent. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') endpointId!: string;
  @Column('text') kind!: string;
  /** Tracking code of the complaint; null: it is of none. */
  @Column('text', { nullable: true }) code!: string | null;
  /** What is sent, letter for letter. */
  @Column('text') body!: string;
  @Column('text') state!: 'planned' | 'delivered' | 'failed';
  @Column('int') attempts!: number;
  @Column('timestamptz') plannedAt!: Date;
  /** When to send it next. While it is being sent: when to think that whoever did so has died. Null: it has come to an end. */
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('timestamptz', { nullable: true }) attemptedAt!: Date | null;
  /** The latest answer; its text is kept nowhere, for it could hold anything. */
  @Column('int', { nullable: true }) status!: number | null;
  /** Why there was no answer. */
  @Column('text', { nullable: true }) trouble!: Trouble | null;
}
