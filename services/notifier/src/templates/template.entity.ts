import type { SpokenLanguage } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Channel, TemplateKey } from '../rules/template-keys.js';

/** How a notice is worded from a day on, once a second person has approved it. Written rows are never changed, only retired. */
@Entity('template')
@Index('template_approved', { synchronize: false })
@Check('template_channel', `channel in ('sms', 'text')`)
@Check('template_state', `state in ('draft', 'approved', 'retired')`)
export class NoticeTemplate {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') key!: TemplateKey;
  @Column('text') channel!: Channel;
  @Column('text') language!: SpokenLanguage;
  @Column('text') words!: string;
  @Column('date') validFrom!: string;
  @Column('text') state!: 'draft' | 'approved' | 'retired';
  @Column('uuid') authorId!: string;
  @Column('text') authorName!: string;
  @Column('timestamptz') writtenAt!: Date;
  @Column('uuid', { nullable: true }) approverId!: string | null;
  @Column('text', { nullable: true }) approverName!: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt!: Date | null;
  @Column('int') version!: number;
}
