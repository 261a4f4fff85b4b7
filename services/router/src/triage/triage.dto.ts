import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { setAsideKinds, triageQueues, type SetAsideKind, type TriageQueue } from '#libs/contracts';
import { Filter, Trimmed } from '#libs/runtime';
import type { DeskName } from '../complaints/routed-complaint.entity.js';

const codeShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class CountTriageDto {
  /** Which desk; the person's own where none is given. */
  @Filter()
  @IsOptional()
  @IsIn(['triage', 'coordinator'])
  desk?: DeskName;
}

export class ListTriageDto {
  /** Which desk; the person's own where none is given. */
  @Filter()
  @IsOptional()
  @IsIn(['triage', 'coordinator'])
  desk?: DeskName;

  /** Which of its queues; all of them where none is given. */
  @Filter()
  @IsOptional()
  @IsIn(triageQueues)
  queue?: TriageQueue;

  /** A code, or how it begins. */
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(40)
  code?: string;

  /** Id of the one complaint that is asked for. */
  @Filter()
  @IsOptional()
  @IsUUID()
  item?: string;

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
  @Matches(codeShape)
  @MaxLength(100)
  institution!: string;

  /** Codes of others that each answer for a part of it. */
  @IsArray()
  @ArrayMaxSize(4)
  @ArrayUnique()
  @IsString({ each: true })
  @Matches(codeShape, { each: true })
  @MaxLength(100, { each: true })
  coOwners: string[] = [];

  /** Why this one. Kept with the decision for colleagues; the citizen does not read it. */
  @Trimmed()
  @IsString()
  @Length(3, 1000)
  reason!: string;
}

export class AskCitizenDto {
  /** What the citizen reads. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  question!: string;
}

export class SetAsideComplaintDto {
  @IsIn(setAsideKinds)
  how!: SetAsideKind;

  /** What the citizen reads. */
  @Trimmed()
  @IsString()
  @Length(10, 1000)
  reason!: string;
}
