import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Filter } from '../lists/filter.js';
import { IsLocalDate } from '../lists/is-local-date.js';

export class ListServicesDto {
  /** Part of a name, of an application, of a word people use, or of a code. */
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  /** Code of the institution, unit or kind of local office that answers for it. */
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  owner?: string;

  /** The day on which the service must be offered, `2026-11-23`; today where none is given. */
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
