import { complaintClasses } from '#libs/contracts';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { caseActions, type CaseAction } from '../rules/case-lifecycle.js';
import { caseViews, type CaseView } from './case-views.js';

/** An empty field of a filter is one that is not set. */
const Filter = () => Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value));
const Trimmed = () => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

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

  /** A tracking code, or how one begins. */
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

export class ActOnCaseDto {
  /** What the officer does; which actions are open depends on the state of the case, see `actions` of the case. */
  @IsIn(caseActions)
  action!: CaseAction;

  /** What the citizen will read, or why the case is handed back. Required by all actions but `take`. */
  @Trimmed()
  @ValidateIf(({ action, message }: ActOnCaseDto) => action !== 'take' || message !== undefined)
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
}
