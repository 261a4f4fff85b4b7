import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  complaintClasses,
  deadlineKinds,
  escalationRungs,
  type ComplaintClass,
  type DeadlineKind,
  type EscalationRung,
} from '#libs/contracts';
import { IsLocalDate } from '#libs/runtime';

class LadderStepDto {
  @IsIn(escalationRungs)
  rung!: EscalationRung;

  /** Working days after the due day. */
  @IsInt()
  @Min(1)
  @Max(365)
  after!: number;
}

export class ChangePolicyDto {
  @IsIn(deadlineKinds)
  kind!: DeadlineKind;

  /** Null: holds for every class. */
  @ValidateIf((_, value) => value !== null)
  @IsIn(complaintClasses)
  class!: ComplaintClass | null;

  @IsInt()
  @Min(1)
  @Max(3650)
  amount!: number;

  @IsIn(['working-day', 'calendar-day', 'hour'])
  unit!: 'working-day' | 'calendar-day' | 'hour';

  @IsInt()
  @Min(0)
  @Max(60)
  remindBefore!: number;

  /** By how much it may be extended once. */
  @IsInt()
  @Min(0)
  @Max(365)
  extension!: number;

  /** Where it is written. */
  @IsString()
  @Length(3, 500)
  source!: string;

  @IsLocalDate()
  effectiveFrom!: string;

  @ValidateIf((_, value) => value !== null)
  @IsLocalDate()
  effectiveTo!: string | null;

  @IsIn(['national', 'institution'])
  calendar!: 'national' | 'institution';

  @IsIn(['clarification', 'postponement'], { each: true })
  @IsArray()
  @ArrayMaxSize(2)
  pausedBy!: ('clarification' | 'postponement')[];

  @IsArray()
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Type(() => LadderStepDto)
  ladder!: LadderStepDto[];
}
