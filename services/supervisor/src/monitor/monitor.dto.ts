import { complaintClasses } from '#libs/contracts';
import { sheetFormats, type SheetFormat } from '#libs/sheets';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { stages, type Stage } from '../rules/facts-of-step.js';
import { ageGroups } from '../rules/standing-of.js';
import { figureNames, type Figure } from './figures.js';

const code = /^[a-z0-9-]{1,80}$/;

export class WatchDto {
  /** Code of the institution whose part of the tree is looked at; when left out, all that the person watches. */
  @IsOptional()
  @Matches(code)
  within?: string;

  /** How many whole weeks back, beside the present one. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(53)
  weeks = 13;
}

export class WatchStageDto extends WatchDto {
  /** Of this stage it is told, too, how long it takes at each member. */
  @IsOptional()
  @IsIn(stages)
  stage?: Stage;
}

/** The cases behind a figure, or behind the part of it that one cell of a chart shows. */
export class BehindDto extends WatchDto {
  @IsIn(figureNames)
  figure!: Figure;

  /** Only the institution itself, without what is below it. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => value === 'true' || value === true)
  @IsBoolean()
  own?: boolean;

  /** Monday of the week in which it happened. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  week?: string;

  /** The day on which it falls due, or the first of several. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  day?: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  until?: string;

  /** Group of age, from 0 (the youngest) on. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(ageGroups.length)
  age?: number;

  @IsOptional()
  @IsIn(complaintClasses)
  class?: string;

  /** Code of the institution to which it was handed on. */
  @IsOptional()
  @Matches(code)
  to?: string;

  @IsOptional()
  @IsIn(stages)
  stage?: Stage;

  /** Of a stage: what took at least so many working minutes. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  least?: number;

  /** Two digits of the province, or `none` of what lies in none. */
  @IsOptional()
  @Matches(/^(\d{2}|none)$/)
  province?: string;

  /** Code of a main topic, or `none` of what has none. */
  @IsOptional()
  @Matches(code)
  topic?: string;
}

export class ExportBehindDto extends BehindDto {
  @IsIn(sheetFormats)
  format!: SheetFormat;
}

export class ListBehindDto extends BehindDto {
  /** `next` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  after?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 50;
}
