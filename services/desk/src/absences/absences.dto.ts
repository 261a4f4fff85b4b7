import { IsISO8601, IsOptional, IsUUID, Length } from 'class-validator';

export class AbsenceDto {
  /** Staff id: yourself, or an officer of your part of the tree. */
  @IsUUID()
  staff!: string;

  @IsISO8601({ strict: true })
  @Length(10, 10)
  firstDay!: string;

  @IsISO8601({ strict: true })
  @Length(10, 10)
  lastDay!: string;

  /** Who is told in their stead; without one, the liaison officer of the institution is at once. */
  @IsOptional()
  @IsUUID()
  deputy?: string;
}
