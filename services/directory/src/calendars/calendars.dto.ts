import { IsBoolean, IsString, Length } from 'class-validator';

export class ImportCalendarDto {
  /** One day a line: date, name, and cuti bersama where it is; as pasted from a table or a CSV file. */
  @IsString()
  @Length(1, 20_000)
  text!: string;

  /** The decree it is taken from. */
  @IsString()
  @Length(3, 500)
  source!: string;

  /** Only looks, writes nothing. */
  @IsBoolean()
  trial!: boolean;
}
