import { complaintClasses, type ComplaintClass } from '#libs/contracts';
import { Trimmed } from '#libs/runtime';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { caseStatuses, type CaseStatus } from '../rules/case-lifecycle.js';

export class ListTemplatesDto {
  /** With a case: those that fit it, filled in. Without: those of your part of the tree, to look after. */
  @IsOptional()
  @IsUUID()
  case?: string;
}

export class TemplateDto {
  @Trimmed()
  @IsString()
  @Length(1, 200)
  name!: string;

  /** Only for this class of complaint. */
  @IsOptional()
  @IsIn(complaintClasses)
  class?: ComplaintClass;

  /** Only while a case is in this state. */
  @IsOptional()
  @IsIn(caseStatuses)
  status?: CaseStatus;

  /** May name `{{kode}}`, `{{instansi}}`, `{{petugas}}`, `{{tenggat}}` and `{{tanggal}}`; anything else in braces is refused. */
  @Trimmed()
  @IsString()
  @Length(1, 5000)
  body!: string;
}
