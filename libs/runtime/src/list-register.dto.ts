import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Filter } from './as-typed.js';
import { IsLocalDate } from './is-local-date.js';

/** A page of a register: what was drawn up or sent, the newest first. What `q` looks in each register says itself. */
export class ListRegisterDto {
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  /** First day of those that are listed, in the capital. */
  @Filter()
  @IsOptional()
  @IsLocalDate()
  from?: string;

  /** Last day. */
  @Filter()
  @IsOptional()
  @IsLocalDate()
  to?: string;

  /** `next` of the page before. */
  @Filter()
  @IsOptional()
  @IsUUID()
  after?: string;

  @Filter()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 50;
}
