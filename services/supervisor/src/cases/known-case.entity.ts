import type { AssignmentRole, CaseClosed, ComplaintClass } from '#libs/contracts';
import type { Stage } from '../rules/stage-after.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A case as far as clocks and the monitor depend on it: at which institution, by which assignment, and how far it has come. */
@Entity('known_case')
@Index('known_case_of_complaint', ['complaintId'])
@Index('known_case_open', { synchronize: false })
@Index('known_case_in_province', { synchronize: false })
@Index('known_case_overdue', { synchronize: false })
export class KnownCase {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') complaintId!: string;
  @Column('uuid') assignmentId!: string;
  @Column('text') institutionCode!: string;
  @Column('text') role!: AssignmentRole;
  @Column('text') class!: ComplaintClass;
  /** In which province the complaint lies; null where nobody said, then the office's own counts. */
  @Column('text', { nullable: true }) province!: string | null;
  /** Its main topic of SP4N; null where none is known. */
  @Column('text', { nullable: true }) topic!: string | null;
  @Column('timestamptz') openedAt!: Date;
  /** Who works on it; null while nobody has taken it. */
  @Column('uuid', { nullable: true }) officerId!: string | null;
  @Column('timestamptz', { nullable: true }) takenAt!: Date | null;
  /** When the latest final answer was given, and whether that was after its deadline. */
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('boolean') late!: boolean;
  /** Since when the institution is late with it; null while it is not. */
  @Column('timestamptz', { nullable: true }) overdueSince!: Date | null;
  @Column('timestamptz', { nullable: true }) handedBackAt!: Date | null;
  @Column('timestamptz', { nullable: true }) reopenedAt!: Date | null;
  @Column('int') reopenings!: number;
  @Column('int', { nullable: true }) score!: number | null;
  @Column('timestamptz', { nullable: true }) ratedAt!: Date | null;
  /** When it ended here, and how; a hand-back is an end, too, and so is a split of the institution. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) how!: CaseClosed['data']['how'] | 'handed-back' | 'inherited' | null;

  /** How far it has come, as far as it decides which clocks must run; set by what turns them. */
  @Column('text') stage!: Stage;
  @Column('timestamptz') stageSince!: Date;
  @Column('boolean') verified!: boolean;
  @Column('boolean') begun!: boolean;
  /** When the citizen last heard of it. */
  @Column('timestamptz') newsSince!: Date;

  static open(
    opened: Pick<
      KnownCase,
      'id' | 'complaintId' | 'assignmentId' | 'institutionCode' | 'role' | 'class' | 'province' | 'topic' | 'openedAt'
    >,
  ): KnownCase {
    return Object.assign(new KnownCase(), opened, {
      ...{ officerId: null, takenAt: null, answeredAt: null, late: false, overdueSince: null, handedBackAt: null },
      ...{ reopenedAt: null, reopenings: 0, score: null, ratedAt: null, endedAt: null, how: null },
      ...{ stage: 'working' as const, verified: false, begun: false },
      ...{ stageSince: opened.openedAt, newsSince: opened.openedAt },
    });
  }
}
