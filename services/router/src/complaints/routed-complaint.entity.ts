import type { ComplaintClass, Door, SpokenLanguage, Sealed } from '#libs/contracts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

export type DeskName = 'triage' | 'coordinator';

/** A complaint as the router knows it: what was written, sealed, and who has it now. Whoever decides locks this row first. */
@Entity('routed_complaint')
@Check('routed_complaint_holder', `holder in ('institution', 'triage', 'coordinator', 'nobody')`)
@Check('routed_complaint_institution', `(holder = 'institution') = (institution is not null)`)
export class RoutedComplaint {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') class!: ComplaintClass;
  @Column('text', { default: 'web' }) door!: Door;
  @Column('text', { default: 'id' }) language!: SpokenLanguage;
  @Column('text', { nullable: true }) title!: Sealed | null;
  @Column('text', { nullable: true }) text!: Sealed | null;
  @Column('text', { nullable: true }) place!: Sealed | null;
  /** Where it happened, in two digits; null while nobody said. */
  @Column('text', { nullable: true }) province!: string | null;
  /** The institution the citizen chose when filing, if any. */
  @Column('text', { nullable: true }) chosen!: string | null;
  /** `nobody`: withdrawn, erased or set aside, there is nothing left to decide. */
  @Column('text') holder!: 'institution' | DeskName | 'nobody';
  @Column('text', { nullable: true }) institution!: string | null;
  @Column('int') attempts!: number;
  @Column('int') handBacks!: number;
  @Column('timestamptz') receivedAt!: Date;

  goTo(institution: string): number {
    this.holder = 'institution';
    this.institution = institution;
    return ++this.attempts;
  }

  waitAt(desk: DeskName): number {
    this.holder = desk;
    this.institution = null;
    return ++this.attempts;
  }

  end(): void {
    this.holder = 'nobody';
    this.institution = null;
  }
}
