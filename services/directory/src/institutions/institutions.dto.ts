import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
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
import { Filter } from '../lists/filter.js';
import { IsLocalDate } from '../lists/is-local-date.js';

const institutionCode = /^[a-z0-9]+(-[a-z0-9]+)*$/;

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

/** What is left out stays as it is. */
export class ChangeInstitutionDto {
  @IsOptional()
  @IsString()
  @Length(2, 200)
  name?: string;

  /** All names the public uses; the list replaces the former one. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(2, 100, { each: true })
  aliases?: string[];

  /** First day on which it is no longer valid; null opens it again. */
  @ValidateIf(({ validTo }: ChangeInstitutionDto) => validTo !== undefined && validTo !== null)
  @IsLocalDate()
  validTo?: string | null;

  /** Code of who took over; null for nobody. */
  @ValidateIf(({ successor }: ChangeInstitutionDto) => successor !== undefined && successor !== null)
  @IsString()
  @Matches(institutionCode)
  @MaxLength(100)
  successor?: string | null;
}
