import { Filter, IsLocalDate } from '#libs/runtime';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** A page of a list of what holds on a day. */
export class PageOnDayDto {
  /** Part of a name, of another name that people use, or of a code. */
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  /** The day on which it must hold, `2026-11-23`; today where none is given. */
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
