import { archiveReasons, complaintClasses, type ComplaintClass } from '#libs/contracts';
import { normaliseTrackingCode } from '#libs/domain';
import { Filter, Trimmed } from '#libs/runtime';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { caseActions, type CaseAction } from '../rules/case-actions.js';
import { Labels } from './labels.js';
import { priorities, type Priority } from '../rules/marks.js';
import type { ArchiveReason } from './archive-reason.js';

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

  /**
   * Of `verify`, `classify` and `take`: the public may not see it. It can be raised, never lowered. Absent at `verify`: as the
   * service catalogue holds it, at `take`: undecided; false at either says that a person has decided otherwise.
   */
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

  /** Of a question, an answer or a contribution: ids of files that were uploaded for this case. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @IsUUID(undefined, { each: true })
  attachments?: string[];
}
