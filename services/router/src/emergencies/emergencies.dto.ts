import { Trimmed } from '#libs/runtime';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { emergencyKinds, type EmergencyKind } from '../rules/emergency-of.js';

export class SetEmergencyNumberDto {
  @IsIn(emergencyKinds)
  kind!: EmergencyKind;

  /** Code of a province, `33`, or of a regency or city, `33.03`; everywhere where none is given. */
  @IsOptional()
  @IsString()
  @Matches(/^\d\d(\.\d\d)?$/)
  region: string | null = null;

  /** What citizens read beside the number. */
  @Trimmed()
  @IsString()
  @Length(2, 60)
  name!: string;

  /** As one dials it. */
  @Trimmed()
  @IsString()
  @Matches(/^\+?\d[\d -]{1,18}\d$/)
  number!: string;
}
