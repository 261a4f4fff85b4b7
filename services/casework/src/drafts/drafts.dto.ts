import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import { caseActions, type CaseAction } from '../rules/case-actions.js';

class WordsDto {
  /** What it will be: an answer, a question, a note. */
  @IsIn(caseActions)
  action!: CaseAction;

  @IsString()
  @Length(1, 5000)
  text!: string;

  /** Of an answer. */
  @IsBoolean()
  final!: boolean;

  /** Files of co-owners that were taken over into it. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  files?: string[];
}

export class DraftDto extends WordsDto {
  /** `updatedAt` of the one that this goes on from; absent or null: there was none. */
  @IsOptional()
  @IsISO8601({ strict: true })
  since?: string | null;
}

export class DropDraftDto {
  /** Which of your drafts. */
  @IsIn(caseActions)
  action!: CaseAction;
}

class KeptDraftDto extends WordsDto {
  updatedAt!: string;
}

export class KeptDraftsDto {
  drafts!: KeptDraftDto[];
}
