import { IsOptional, IsString, Length, MaxLength } from 'class-validator';

export class SuggestOwnersDto {
  /** What the citizen has written so far. */
  @IsString()
  @Length(1, 10_000)
  text!: string;

  /** Where it happened, in the citizen's words. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  place?: string | null;
}
