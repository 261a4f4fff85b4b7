import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Filter } from '../lists/filter.js';
import { IsLocalDate } from '../lists/is-local-date.js';

export class ListInstitutionsDto {
  /** Part of a name, an alias, or a code. */
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  /** The day on which the institution must be valid, `2026-11-23`; today where none is given. */
  @Filter()
  @IsOptional()
  @IsLocalDate()
  at?: string;

  /** `next` of the page before. */
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string;

  @Filter()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit = 50;
}

export class OnDayDto {
  /** What held on that day, and who answers on it, instead of what holds today. */
  @Filter()
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

export class ShowTreeDto extends OnDayDto {
  /** Whose branches; those without a parent where none is given. */
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  parent?: string;
}
