import { IsLocalDate, Trimmed } from '#libs/runtime';
import { IsInt, IsString, Length, Max, Min } from 'class-validator';

export class CheckPolicyDto {
  /** Of a hundred that close because the citizen says nothing, how many are looked at again. */
  @IsInt()
  @Min(0)
  @Max(100)
  automaticPercent!: number;

  /** Of a hundred that the citizen confirms. */
  @IsInt()
  @Min(0)
  @Max(100)
  confirmedPercent!: number;

  /** Today or later. */
  @IsLocalDate()
  effectiveFrom!: string;

  /** By which decision. */
  @Trimmed()
  @IsString()
  @Length(3, 500)
  source!: string;
}
