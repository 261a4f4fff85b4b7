import { languages, type Language } from '#libs/contracts';
import { IsIn, IsISO8601, IsOptional, Length, Matches } from 'class-validator';

export class DigestDto {
  /** Code of the institution whose coordinators it was made for. */
  @Matches(/^[a-z0-9-]{1,80}$/)
  institution!: string;

  /** The day that had ended. */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  day!: string;
}

export class DigestLanguageDto {
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}
