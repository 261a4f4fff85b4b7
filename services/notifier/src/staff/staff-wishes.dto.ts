import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#libs/contracts';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, ValidateNested } from 'class-validator';
import { waysToBeTold, type StaffWish, type WayToBeTold } from '../rules/staff-wish.js';

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

  /** The digest of the night, for coordinators. */
  @IsIn(waysToBeTold)
  digest!: WayToBeTold;
}

export class StaffWishDto {
  @IsIn(languages)
  @ApiProperty({ enum: languages })
  language!: Language;

  @IsDefined()
  @ValidateNested()
  @Type(() => WaysDto)
  ways!: WaysDto;
}
