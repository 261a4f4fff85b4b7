import { ApiProperty } from '@nestjs/swagger';
import { caseActions, type CaseAction } from '../rules/case-actions.js';

export class PresentDto {
  name!: string;
  /** Has typed within the last minute. */
  /** What they are writing; null: they only have it open. */
  @ApiProperty({ enum: caseActions, nullable: true })
  writing!: CaseAction | null;
}

export class OthersPresentDto {
  others!: PresentDto[];
}
