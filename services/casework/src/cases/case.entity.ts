import type { AssignmentRole, ComplaintClass, DeadlineKind, Door, ServiceFound } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Institution } from '../institutions/institution.entity.js';
import type { CaseFacts } from '../rules/case-actions.js';
import {
  isOpen,
  nextStatus,
  type Actor,
  type CaseStatus,
  type CaseStep,
  type OpenStatus,
} from '../rules/case-lifecycle.js';
import type { Priority } from '../rules/marks.js';
import { howClosed, whyReopened, type HowClosed } from '../rules/said-of-step.js';

const institutionDeadlines = ['first-follow-up', 'resolution', 'co-owner'] as const;

/** The deadlines that an institution can miss; those of the citizen and of the hub are not its own. */
export type InstitutionDeadline = (typeof institutionDeadlines)[number];

export const isOfInstitution = (kind: DeadlineKind): kind is InstitutionDeadline =>
  institutionDeadlines.some((one) => one === kind);

/** Of the catalogue what an officer should know. */
export type CaseService = Omit<ServiceFound, 'topics'>;

type Opening = Pick<
  Case,
  | 'id'
  | 'complaintId'
  | 'assignmentId'
  | 'role'
  | 'code'
  | 'class'
  | 'door'
  | 'reason'
  | 'reasonEn'
  | 'service'
  | 'topics'
  | 'sensitive'
  | 'handBacks'
  | 'alsoAffected'
  | 'openedAt'
> & { institution: Institution };

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
@Index('case_by_class', ['class'])
@Index('case_by_door', ['door'])
@Index('case_by_opening', ['openedAt'])
@Index('case_at_institution', ['institutionCode'])
@Index('case_ended_of_officer', { synchronize: false })
@Index('case_handed_back', { synchronize: false })
@Index('case_postponed', { synchronize: false })
@Index('case_merged', { synchronize: false })
@Index('case_ended_followed', { synchronize: false })
@Index('case_to_check', { synchronize: false })
@Index('case_labelled', { synchronize: false })
@Index('case_urgent', { synchronize: false })
@Index('case_also_affected', { synchronize: false })
@Index('case_urgent_ended', { synchronize: false })
@Check('case_priority_check', `"priority" in ('normal', 'high')`)
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
  /** Whom the router chose; a disposition may have brought it to a unit below. */
  @Column('text') assignedCode!: string;
  /** Through which institutions it came down, the highest first. */
  @Column('text', { array: true }) cameFrom!: string[];
  @Column('text') institutionCode!: string;
  @Column('text') institutionName!: string;
  /** Where it hangs in the tree: what staff may see is decided by how this begins. */
  @Column('text') institutionPath!: string;
  /** Of the institution: its deadlines are days there. */
  @Column('text') timeZone!: string;
  /** Why it came here, in one sentence for people. */
  @Column('text') reason!: string;
  /** The same in English; null where it was said in Indonesian only. */
  @Column('text', { nullable: true }) reasonEn!: string | null;
  /** What it is about, by the service catalogue of the day it was given here; null where no service was found. */
  @Column('jsonb', { nullable: true }) service!: CaseService | null;
  /** Codes of the main topics of SP4N that this service belongs to. */
  @Column('text', { array: true, default: [] }) topics!: string[];
  /** The text speaks of something that the catalogue holds confidential. */
  @Column('boolean', { default: false }) sensitive!: boolean;
  /** How often the complaint had been handed back when it came here. */
  @Column('int') handBacks!: number;
  @Column('text') status!: CaseStatus;
  @Column('timestamptz') statusSince!: Date;
  /** How it was closed. */
  @Column('text', { nullable: true }) how!: HowClosed | null;
  @Column('boolean') needsApproval!: boolean;
  /** How often the citizen did not accept an outcome. */
  @Column('int') objections!: number;
  /** The citizen's one free reopening is used. */
  @Column('boolean') reopened!: boolean;
  @Column('timestamptz', { nullable: true }) postponedUntil!: Date | null;
  /** Of a closed case that the sample chose: whether a higher officer has looked at it. */
  @Column('text', { nullable: true }) checkState!: 'due' | 'passed' | 'failed' | null;
  /** The complaint with which this one goes on, or went on when its own reporter took it back. */
  @Column('uuid', { nullable: true }) mergedInto!: string | null;
  @Column('text', { nullable: true }) mergedIntoCode!: string | null;
  /** Of a merged one: its reporter has been given the other's last word. */
  @Column('boolean', { default: false }) passedOn!: boolean;
  /** Another was merged into this one and waits for what becomes of it. */
  @Column('boolean', { default: false }) followed!: boolean;
  /** How many others say that it happens to them too. */
  @Column('int', { default: 0 }) alsoAffected!: number;
  @Column('text') priority!: Priority;
  /** How the office sorts its work. */
  @Column('text', { array: true }) labels!: string[];
  @Column('uuid', { nullable: true }) officerId!: string | null;
  @Column('text', { nullable: true }) officerName!: string | null;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) followUpDueAt!: Date | null;
  /** By when it must have answered the citizen, or, of a co-owner, the lead. */
  @Column('timestamptz', { nullable: true }) resolutionDueAt!: Date | null;
  /** The nearest of these that still counts. */
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('text', { array: true }) missed!: InstitutionDeadline[];
  @Column('boolean') late!: boolean;
  /** Since when the citizen has said something on which nobody has acted yet. */
  @Column('timestamptz', { nullable: true }) unheededSince!: Date | null;
  /** Counts what people did; a deadline that moves does not spoil what an officer is writing. */
  @Column('int') version!: number;

  static open({ institution, ...opening }: Opening): Case {
    return Object.assign(new Case(), {
      ...opening,
      ...{ assignedCode: institution.code, cameFrom: [], ...placeOf(institution) },
      ...{ status: institution.connection === 'full' ? 'received' : 'assigned', statusSince: opening.openedAt },
      ...{ how: null, objections: 0, reopened: false, postponedUntil: null, checkState: null, endedAt: null },
      ...{ priority: 'normal', labels: [] },
      ...{
        officerId: null,
        officerName: null,
        mergedInto: null,
        mergedIntoCode: null,
        passedOn: false,
        followed: false,
      },
      ...{ followUpDueAt: null, resolutionDueAt: null, dueAt: null, missed: [], late: false },
      ...{ unheededSince: null, version: 1 },
    });
  }

  /** Throws when the step is not allowed, and has changed nothing then. */
  step(step: CaseStep, actor: Actor, at: Date): void {
    const to = nextStatus(this, step, actor);
    const from = this.status;
    if (to !== from) this.statusSince = at;
    this.status = to;
    this.endedAt = isOpen(to) ? null : (this.endedAt ?? at);
    this.noteEnd(from, step);
    this.noteUnheeded(actor, at);
    this.touch();
    this.weighDeadlines();
  }

  /** Another unit has it from now on; who worked on it does so no longer. */
  moveTo(institution: Institution): void {
    Object.assign(this, placeOf(institution), { officerId: null, officerName: null });
  }

  /** It goes on with that complaint, or with none but itself. */
  follow(other: { readonly id: string; readonly code: string } | null): void {
    Object.assign(this, { mergedInto: other?.id ?? null, mergedIntoCode: other?.code ?? null, passedOn: false });
  }

  /** The merger was taken back: it stands where it stood before. */
  standAgain(status: OpenStatus): void {
    this.status = status;
    this.weighDeadlines();
  }

  /** What became of the complaint it went on with became of it too. */
  endLikeOther(how: HowClosed): void {
    this.follow(null);
    this.how = how;
    this.touch();
  }

  facts(): CaseFacts {
    const { status, role, how, needsApproval, cameFrom, checkState } = this;
    return { status, role, how, needsApproval, cameDown: cameFrom.length > 0, checkDue: checkState === 'due' };
  }

  /** The citizen said something that moves nothing by itself. */
  hearCitizen(at: Date): void {
    this.noteUnheeded('citizen', at);
    this.touch();
  }

  // An officer should see what changed before acting.
  private touch(): void {
    this.version += 1;
  }

  setDeadline(kind: InstitutionDeadline, dueAt: Date): void {
    if (kind === 'first-follow-up') this.followUpDueAt = dueAt;
    else this.resolutionDueAt = dueAt;
    this.missed = this.missed.filter((one) => one !== kind);
    this.weighDeadlines();
  }

  /** It was done; what comes after does not ask for it again. */
  forgetFollowUp(): void {
    this.followUpDueAt = null;
    this.missed = this.missed.filter((one) => one !== 'first-follow-up');
  }

  missDeadline(kind: InstitutionDeadline): void {
    if (!this.missed.includes(kind)) this.missed = [...this.missed, kind];
    this.weighDeadlines();
  }

  private noteEnd(from: CaseStatus, step: CaseStep): void {
    this.how = howClosed(step) ?? (isOpen(this.status) ? null : this.how);
    if (step === 'citizen-objects' || step === 'citizen-reopens') this.objections += 1;
    if (step === 'citizen-reopens') this.reopened = true;
    if (whyReopened(from, step) || step === 'citizen-appeals')
      this.checkState = step === 'fail-check' ? 'failed' : null;
    if (step === 'pass-check') this.checkState = 'passed';
    if (step === 'citizen-reopens' || step === 'citizen-appeals') this.follow(null);
    // A merger may be taken back, and the postponement then stands.
    if (this.status !== 'postponed' && !keepsPostponement.includes(step)) this.postponedUntil = null;
  }

  private noteUnheeded(actor: Actor, at: Date): void {
    if (!isOpen(this.status)) this.unheededSince = null;
    else if (actor === 'citizen') this.unheededSince ??= at;
    else if (actor !== 'clock') this.unheededSince = null;
  }

  // Who has taken the case has followed up; from then on only the answer can be late.
  private weighDeadlines(): void {
    const notTaken = this.status === 'assigned' || this.status === 'received';
    const counting = [this.resolutionDueAt, notTaken ? this.followUpDueAt : null].filter((one) => one !== null);
    this.dueAt = counting.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
    this.late = this.missed.some((kind) => kind !== 'first-follow-up' || notTaken);
  }
}

const keepsPostponement: readonly CaseStep[] = ['merge', 'lead-ends', 'unmerge'];

const placeOf = ({ code, name, path, timeZone, approvesAnswers }: Institution) => ({
  ...{ institutionCode: code, institutionName: name, institutionPath: path, timeZone, needsApproval: approvesAnswers },
});
