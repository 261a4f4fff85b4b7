import { complaintClasses, doorNames } from '#libs/contracts';
import { Filter } from '#libs/runtime';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsOptional, IsString, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { caseStatuses, type CaseStatus } from '../rules/case-lifecycle.js';
import { priorities, type Priority } from '../rules/marks.js';
import { caseOrders, type CaseOrder } from './case-orders.js';
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

  /** `priority`: what goes before the rest first, and either part by what is due; `affected`: what happens to most people first. */
  @Filter()
  @IsOptional()
  @IsIn(caseOrders)
  sort?: CaseOrder;

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
