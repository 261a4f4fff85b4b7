import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import type { DeskName } from '../complaints/routed-complaint.entity.js';

/** An empty field of a filter is one that is not set. */
const Filter = () => Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value));
const Trimmed = () => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

export class ListTriageDto {
  /** Which desk; the person's own where none is given. */
  @Filter()
  @IsOptional()
  @IsIn(['triage', 'coordinator'])
  desk?: DeskName;

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

export class AssignComplaintDto {
  /** Code of the institution that must answer. */
  @IsString()
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  @MaxLength(100)
  institution!: string;

  /** Why this one. Kept with the decision for colleagues; the citizen does not read it. */
  @Trimmed()
  @IsString()
  @Length(3, 1000)
  reason!: string;
}
