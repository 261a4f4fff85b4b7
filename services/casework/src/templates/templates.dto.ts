import { complaintClasses, type ComplaintClass } from '#libs/contracts';
import { Trimmed } from '#libs/runtime';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { caseStatuses, type CaseStatus } from '../rules/case-lifecycle.js';

const code = /^[a-z0-9]+(-[a-z0-9]+)*$/;

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

  /** Code of a main topic: only for what belongs to it. */
  @IsOptional()
  @Matches(code)
  topic?: string;

  /** Code of a service of the catalogue: only for what is about it. */
  @IsOptional()
  @Matches(code)
  service?: string;

  /** May name `{{kode}}`, `{{instansi}}`, `{{petugas}}`, `{{tenggat}}` and `{{tanggal}}`; anything else in braces is refused. */
  @Trimmed()
  @IsString()
  @Length(1, 5000)
  body!: string;
}
