import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsIn, IsString, Length, ValidateIf, ValidateNested } from 'class-validator';
import { calendarDayKinds, type CalendarDayKind } from '#libs/contracts';
import { IsLocalDate, Trimmed } from '#libs/runtime';

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

export class DayOfCalendarDto {
  @IsLocalDate()
  date!: string;
}

export class DayOffDto {
  @IsIn(calendarDayKinds)
  kind!: CalendarDayKind;

  @Trimmed()
  @IsString()
  @Length(2, 200)
  name!: string;
}

export class ChangeDayDto {
  /** What the day is; null: offices work on it. */
  @ValidateIf((_change, dayOff) => dayOff !== null)
  @ValidateNested()
  @Type(() => DayOffDto)
  @IsDefined()
  dayOff!: DayOffDto | null;

  /** The decision it is taken from. */
  @Trimmed()
  @IsString()
  @Length(3, 500)
  source!: string;
}
