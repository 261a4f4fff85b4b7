import { archiveReasons, complaintClasses, type ComplaintClass } from '#libs/contracts';
import { Trimmed } from '#libs/runtime';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
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
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { ArchiveReason } from '../cases/archive-reason.js';
import { Labels } from '../cases/labels.js';
import { priorities, type Priority } from '../rules/marks.js';
import { macroDeeds, type MacroDeed } from '../rules/macro-steps.js';

const Of = (...deeds: MacroDeed[]) =>
  ValidateIf((step: MacroStepDto, value: unknown) => deeds.includes(step.do) || value !== undefined);

export class MacroStepDto {
  @IsIn(macroDeeds)
  do!: MacroDeed;

  /** Of `note`, `ask`, `postpone`, `hand-back` and `archive`: what colleagues, the citizen, or who decides where it goes, will read. */
  @Trimmed()
  @Of('note', 'ask', 'postpone', 'hand-back', 'archive')
  @IsString()
  @Length(1, 5000)
  message?: string;

  /** Of `entrust`: staff id, from `GET /api/casework/colleagues`. */
  @Of('entrust')
  @IsUUID()
  colleague?: string;

  /** Of `draft` and `answer`: id of the template from which the answer is made. */
  @Of('draft', 'answer')
  @IsUUID()
  template?: string;

  /** Of `answer`: whether it is the last word. */
  @Of('answer')
  @IsBoolean()
  final?: boolean;

  @Of('classify')
  @IsIn(complaintClasses)
  class?: ComplaintClass;

  /** Of `postpone`: to the end of that day after the one on which the macro runs. */
  @Of('postpone')
  @IsInt()
  @Min(1)
  @Max(89)
  days?: number;

  /** Of `dispose`: code of the unit. */
  @Of('dispose')
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  @MaxLength(100)
  to?: string;

  @Of('archive')
  @IsIn(archiveReasons)
  reason?: ArchiveReason;

  /** Of `mark`: it needs one of the two. */
  @IsOptional()
  @IsIn(priorities)
  priority?: Priority;

  @Labels()
  labels?: string[];

  /** Of `hand-back`: code of the institution that should answer instead. */
  @IsOptional()
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  @MaxLength(100)
  proposed?: string;
}

export class ChangeMacroDto {
  @Trimmed()
  @IsString()
  @Length(1, 100)
  name!: string;

  /** Taken in this order, all or none. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(macroDeeds.length)
  @ValidateNested({ each: true })
  @Type(() => MacroStepDto)
  steps!: MacroStepDto[];
}

export class MacroDto extends ChangeMacroDto {
  /** Whether it is yours alone or of all officers of your institution. */
  @IsIn(['me', 'institution'])
  belongsTo!: 'me' | 'institution';
}

export class RunMacroDto {
  @IsUUID()
  macro!: string;
}
