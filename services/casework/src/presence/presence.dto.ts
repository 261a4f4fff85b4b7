import { ApiProperty } from '@nestjs/swagger';
import { caseActions, type CaseAction } from '../rules/case-actions.js';

export class PresentDto {
  name!: string;
  /** What they have typed at within the last minute; null: they only have it open. */
  @ApiProperty({ enum: caseActions, nullable: true })
  writing!: CaseAction | null;
}

export class OthersPresentDto {
  others!: PresentDto[];
}
