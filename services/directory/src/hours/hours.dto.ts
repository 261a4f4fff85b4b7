import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsString, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import { IsLocalDate } from '#libs/runtime';

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

class OpenDayDto {
  /** 1 is Monday, 7 Sunday. */
  @IsInt()
  @Min(1)
  @Max(7)
  weekday!: number;

  @Matches(timeOfDay)
  from!: string;

  @Matches(timeOfDay)
  to!: string;
}

class NamedDayDto {
  @IsLocalDate()
  date!: string;

  @IsString()
  @Length(1, 200)
  name!: string;
}

export class ChangeHoursDto {
  @IsArray()
  @ArrayMaxSize(7)
  @ValidateNested({ each: true })
  @Type(() => OpenDayDto)
  week!: OpenDayDto[];

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => NamedDayDto)
  daysOff!: NamedDayDto[];

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => NamedDayDto)
  daysOn!: NamedDayDto[];

  @IsString()
  @Length(3, 500)
  source!: string;
}
