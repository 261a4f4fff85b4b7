import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

/** What an officer is about to send. */
export class PreviewDto {
  @IsIn(['answered', 'question'])
  kind!: 'answered' | 'question';

  @IsString()
  @Length(1, 5000)
  text!: string;

  @IsOptional()
  @IsBoolean()
  final?: boolean;

  /** How many files go with it. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(20)
  files?: number;
}
