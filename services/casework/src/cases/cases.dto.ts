import { archiveReasons, complaintClasses, doorNames, type ComplaintClass } from '#libs/contracts';
import { normaliseTrackingCode } from '#libs/domain';
import { Filter, Trimmed } from '#libs/runtime';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { caseActions, type CaseAction } from '../rules/case-actions.js';
import { caseStatuses, type CaseStatus } from '../rules/case-lifecycle.js';
import { Labels } from './labels.js';
import { priorities, type Priority } from '../rules/marks.js';
import type { ArchiveReason } from './archive-reason.js';
import { caseViews, type CaseView } from './case-views.js';

export class ListCasesDto {
  @Filter()
  @IsOptional()
  @IsIn(caseViews)
  view: CaseView = 'open';

  /** Code of the institution, e.g. `pln`. */
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  institution?: string;

  @Filter()
  @IsOptional()
  @IsIn(complaintClasses)
  class?: string;

  @Filter()
  @IsOptional()
  @IsIn(caseStatuses)
  status?: CaseStatus;

  @Filter()
  @IsOptional()
  @IsIn(doorNames)
  door?: string;

  /** Staff id of the handler, or `none`. */
  @Filter()
  @IsOptional()
  @Matches(/^(none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/)
  officer?: string;

  /** One that the office has given it. */
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(30)
  label?: string;

  @Filter()
  @IsOptional()
  @IsIn(priorities)
  priority?: Priority;

  /** First day on which it was opened. */
  @Filter()
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  from?: string;

  /** Last day on which it was opened. */
  @Filter()
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  to?: string;

  /** A tracking code, or how one begins; else words of what the citizen wrote, `"a phrase"`, `-without`, `or`. */
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  /** `next` of the page before. */
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  after?: string;

  @Filter()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 50;
}

const wordless: readonly CaseAction[] = [
  'take',
  'verify',
  'classify',
  'dispose',
  'entrust',
  'resume',
  'approve',
  'merge',
  'mark',
];
const needsWords = ({ action, passed }: ActOnCaseDto) =>
  !wordless.includes(action) && action !== 'unmerge' && action !== 'uphold' && !(action === 'check' && passed);
const Of = (...actions: CaseAction[]) =>
  ValidateIf(
    (body: ActOnCaseDto & Record<string, unknown>, value) => actions.includes(body.action) || value !== undefined,
  );

export class ActOnCaseDto {
  /** What the officer does; which actions are open depends on the state of the case, see `actions` of the case. */
  @IsIn(caseActions)
  action!: CaseAction;

  /**
   * What the citizen, a colleague or a higher officer will read. Required by whatever tells somebody something: `ask`,
   * `answer`, `return`, `contribute`, `note`, `postpone`, `hand-back`, `archive`, `dismiss` and a failed `check`.
   */
  @Trimmed()
  @ValidateIf((body: ActOnCaseDto) => needsWords(body) || body.message !== undefined)
  @IsString()
  @Length(1, 5000)
  message?: string;

  /** Of an answer: whether it is the last word. An interim answer is news, and no clock minds it. */
  @IsOptional()
  @IsBoolean()
  final?: boolean;

  /** Of a hand-back: code of the institution that should answer instead. */
  @Filter()
  @IsOptional()
  @IsString()
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  @MaxLength(100)
  proposed?: string;

  /** Of a second look: whether the closed case passes. */
  @Of('check')
  @IsBoolean()
  passed?: boolean;

  /** Of `verify` and `classify`. */
  @Of('classify')
  @IsIn(complaintClasses)
  class?: ComplaintClass;

  /** Of `verify` and `classify`: the public may not see it. It can be raised, never lowered. */
  @IsOptional()
  @IsBoolean()
  confidential?: boolean;

  /** Of `dispose`: code of the unit. */
  @Filter()
  @Of('dispose')
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  @MaxLength(100)
  to?: string;

  /** Of `entrust`: staff id, from `GET /api/casework/colleagues`. */
  @Of('entrust')
  @IsUUID()
  colleague?: string;

  /** Of `postpone`: an instant, at most 90 days ahead. */
  @Of('postpone')
  @Type(() => Date)
  @IsDate()
  until?: Date;

  /** Of `archive`: what the citizen is told in one word; the message says more. */
  @Of('archive')
  @IsIn(archiveReasons)
  reason?: ArchiveReason;

  /** Of `merge`: tracking code of the complaint with which this one goes on. */
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? (normaliseTrackingCode(value) ?? value) : value,
  )
  @Of('merge')
  @IsString()
  @MaxLength(20)
  into?: string;

  /** Of `mark`: whether it goes before the rest of the office's work. */
  @IsOptional()
  @IsIn(priorities)
  priority?: Priority;

  /** Of `mark`: labels of the office's own. No names of people: whoever sees the list reads them. */
  @Labels()
  addLabels?: string[];

  /** Of `mark`. */
  @Labels()
  dropLabels?: string[];

  /** Of an answer or a contribution: ids of files that were uploaded for this case. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @IsUUID(undefined, { each: true })
  attachments?: string[];
}
