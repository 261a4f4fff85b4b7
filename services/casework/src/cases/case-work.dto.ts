import { Trimmed } from '#libs/runtime';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class ReadIdentityDto {
  /** Why it is needed. Stays in the timeline, for the citizen as well. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;
}

export class AskAgainDto {
  /** What the co-owner will read. */
  @Trimmed()
  @IsString()
  @Length(1, 5000)
  message!: string;
}

export class ColleagueDto {
  id!: string;
  name!: string;
  institution!: string;
}

export class IdentityDto {
  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;

  @ApiProperty({ type: String, nullable: true })
  email!: string | null;
}
