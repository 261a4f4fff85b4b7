import { IsBoolean, IsIn, IsString, Length } from 'class-validator';
import { caseActions, type CaseAction } from '../rules/case-actions.js';

export class DraftDto {
  /** What it will be: an answer, a question, a note. */
  @IsIn(caseActions)
  action!: CaseAction;

  @IsString()
  @Length(1, 5000)
  text!: string;

  /** Of an answer. */
  @IsBoolean()
  final!: boolean;
}

export class KeptDraftDto extends DraftDto {
  updatedAt!: string;
}
