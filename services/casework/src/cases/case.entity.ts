import type { AssignmentRole, ComplaintClass, Door } from '#libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { isOpen, nextStatus, type Actor, type CaseStatus, type CaseStep } from '../rules/case-lifecycle.js';

/** The deadlines that an institution can miss; those of the citizen and of the hub are not its own. */
export type InstitutionDeadline = 'first-follow-up' | 'resolution';

type Opening = Pick<
  Case,
  'id' | 'complaintId' | 'assignmentId' | 'role' | 'code' | 'class' | 'door' | 'reason' | 'handBacks' | 'openedAt'
> & { institution: { code: string; name: string; path: string } };

/** One complaint at one institution. A re-route opens another case; this one stays as history. */
@Entity('case')
@Index('case_of_complaint', ['complaintId'])
@Index('case_open_by_institution', { synchronize: false })
@Index('case_open_by_due', { synchronize: false })
@Index('case_at_rest', { synchronize: false })
@Index('case_late', { synchronize: false })
@Index('case_of_officer', { synchronize: false })
@Index('case_ended_by_institution', { synchronize: false })
@Index('case_ended', { synchronize: false })
@Index('case_by_code', ['code'])
export class Case {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') complaintId!: string;
  @Index('case_assignment', { unique: true })
  @Column('uuid')
  assignmentId!: string;
  @Column('text') role!: AssignmentRole;
  @Column('text') code!: string;
  @Column('text') class!: ComplaintClass;
  @Column('text') door!: Door;
  @Column('text') institutionCode!: string;
  @Column('text') institutionName!: string;
  /** Where it hangs in the tree: what staff may see is decided by how this begins. */
  @Column('text') institutionPath!: string;
  /** Why it came here, in one sentence for people. */
  @Column('text') reason!: string;
  /** How often the complaint had been handed back when it came here. */
  @Column('int') handBacks!: number;
  @Column('text') status!: CaseStatus;
  @Column('timestamptz') statusSince!: Date;
  @Column('uuid', { nullable: true }) officerId!: string | null;
  @Column('text', { nullable: true }) officerName!: string | null;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) followUpDueAt!: Date | null;
  @Column('timestamptz', { nullable: true }) resolutionDueAt!: Date | null;
  /** The nearest of these that still counts. */
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('text', { array: true }) missed!: InstitutionDeadline[];
  @Column('boolean') late!: boolean;
  /** Counts what people did; a deadline that moves does not spoil what an officer is writing. */
  @Column('int') version!: number;

  static open({ institution, ...opening }: Opening): Case {
    return Object.assign(new Case(), {
      ...opening,
      ...{ institutionCode: institution.code, institutionName: institution.name, institutionPath: institution.path },
      ...{ status: 'assigned', statusSince: opening.openedAt, officerId: null, officerName: null, endedAt: null },
      ...{ followUpDueAt: null, resolutionDueAt: null, dueAt: null, missed: [], late: false, version: 1 },
    });
  }

  /** Throws when the step is not allowed, and has changed nothing then. */
  step(step: CaseStep, actor: Actor, at: Date): void {
    const to = nextStatus(this.status, step, actor);
    if (to !== this.status) this.statusSince = at;
    this.status = to;
    if (!isOpen(to)) this.endedAt = at;
    this.touch();
    this.weighDeadlines();
  }

  /** Something about it changed that an officer should see before acting. */
  touch(): void {
    this.version += 1;
  }

  setDeadline(kind: InstitutionDeadline, dueAt: Date): void {
    if (kind === 'resolution') this.resolutionDueAt = dueAt;
    else this.followUpDueAt = dueAt;
    this.missed = this.missed.filter((one) => one !== kind);
    this.weighDeadlines();
  }

  missDeadline(kind: InstitutionDeadline): void {
    if (!this.missed.includes(kind)) this.missed = [...this.missed, kind];
    this.weighDeadlines();
  }

  // Who has taken the case has followed up; from then on only the resolution can be late.
  private weighDeadlines(): void {
    const notTaken = this.status === 'assigned';
    const counting = [this.resolutionDueAt, notTaken ? this.followUpDueAt : null].filter((one) => one !== null);
    this.dueAt = counting.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
    this.late = this.missed.some((kind) => kind === 'resolution' || notTaken);
  }
}
