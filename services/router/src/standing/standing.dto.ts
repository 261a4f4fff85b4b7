import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { complaintClasses, doorNames, type ComplaintClass, type Door } from '#libs/contracts';
import { ruleOutcomes, type RuleOutcome } from '../rules/standing/standing-rule.js';
import { Trimmed } from '#libs/runtime';

const codeShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class ConditionsDto {
  /** Codes of services of the catalogue. */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(codeShape, { each: true })
  @MaxLength(100, { each: true })
  services: string[] = [];

  /** Codes of regions: `33`, `33.03`, `33.03.08`. */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/, { each: true })
  places: string[] = [];

  /** Phrases; `listrik + padam|mati`: close together, in any order; `PLNBDG ...`: a keyword in front of the text. */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(2, 120, { each: true })
  words: string[] = [];

  @IsArray()
  @ArrayUnique()
  @IsIn(doorNames, { each: true })
  doors: Door[] = [];

  @IsArray()
  @ArrayUnique()
  @IsIn(complaintClasses, { each: true })
  classes: ComplaintClass[] = [];
}

export class WriteRuleDto {
  /** What the citizen reads as the reason. */
  @Trimmed()
  @IsString()
  @Length(5, 120)
  name!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => ConditionsDto)
  when!: ConditionsDto;

  /** `citizen`: they are asked whose it is; `desk`: a person at the triage desk decides. */
  @IsIn(ruleOutcomes)
  outcome: RuleOutcome = 'institution';

  /** Code of the institution that answers, or leads; of no account for the other outcomes. */
  @ValidateIf(({ outcome }: WriteRuleDto) => outcome === 'institution')
  @Matches(codeShape)
  @MaxLength(100)
  owner: string | null = null;

  /** Codes of those that answer for a part of it beside the owner, or between whom the citizen is asked. */
  @IsArray()
  @ArrayMaxSize(4)
  @ArrayUnique()
  @Matches(codeShape, { each: true })
  @MaxLength(100, { each: true })
  others: string[] = [];

  /** The lowest is asked first. */
  @IsInt()
  @Min(1)
  @Max(10_000)
  position = 100;
}

export class SimulateRuleDto {
  /** How many of the latest complaints are looked at. */
  @IsInt()
  @Min(1)
  @Max(20_000)
  last = 1_000;
}

/** One version of a rule, the one that is shown. */
export class UndoRuleDto {
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version!: number;
}

export class ApproveRuleDto {
  /** From when on it holds; not before now. */
  @IsISO8601({ strict: true, strictSeparator: true })
  activeFrom!: string;
}
