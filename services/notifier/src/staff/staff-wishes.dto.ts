import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#libs/contracts';
import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { waysToBeTold, type PushWish, type StaffWish, type WayToBeTold } from '../rules/staff-wish.js';

export class WaysDto implements StaffWish {
  /** A case was given to one. */
  @IsIn(waysToBeTold)
  assigned!: WayToBeTold;

  /** A deadline comes near. */
  @IsIn(waysToBeTold)
  reminder!: WayToBeTold;

  /** A deadline has passed, and it is one's turn on the ladder. */
  @IsIn(waysToBeTold)
  escalation!: WayToBeTold;

  /** One’s institution was warned by a letter. */
  @IsIn(waysToBeTold)
  letter!: WayToBeTold;

  /** The digest of the night, for coordinators. */
  @IsIn(waysToBeTold)
  digest!: WayToBeTold;
}

/** Of what one is told on one's devices. */
export class PushDto implements PushWish {
  @IsBoolean()
  assigned!: boolean;

  @IsBoolean()
  reminder!: boolean;

  @IsBoolean()
  escalation!: boolean;

  @IsBoolean()
  letter!: boolean;

  @IsBoolean()
  digest!: boolean;
}

export class StaffWishDto {
  @IsIn(languages)
  @ApiProperty({ enum: languages })
  language!: Language;

  @IsDefined()
  @ValidateNested()
  @Type(() => WaysDto)
  ways!: WaysDto;

  /** Absent: as before. */
  @IsOptional()
  @ValidateNested()
  @Type(() => PushDto)
  push?: PushDto;
}
