import { Trimmed } from '#libs/runtime';
import { IsISO8601, IsString, Length } from 'class-validator';

/** May name `{{nomor}}`, `{{tanggal}}`, `{{instansi}}`, `{{penerbit}}` and `{{jumlah}}`; anything else in braces is refused. */
export class LetterWordsDto {
  @Trimmed()
  @IsString()
  @Length(1, 200)
  subject!: string;

  /** What stands above the list of cases. */
  @Trimmed()
  @IsString()
  @Length(1, 3000)
  opening!: string;

  /** What stands below it. */
  @Trimmed()
  @IsString()
  @Length(1, 3000)
  request!: string;
}

export class LetterTemplateDto extends LetterWordsDto {
  /** From which day on letters are worded so: today or later. */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  effectiveFrom!: string;
}
