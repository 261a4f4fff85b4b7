import { IsISO8601, Length, Matches } from 'class-validator';

export class DigestDto {
  /** Code of the institution whose coordinators it was made for. */
  @Matches(/^[a-z0-9-]{1,80}$/)
  institution!: string;

  /** The day that had ended. */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  day!: string;
}
