import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { figureNames, type Figure } from './list-cases-behind.js';

export class WatchDto {
  /** Code of the institution whose part of the tree is looked at; when left out, all that the person watches. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  within?: string;

  /** How many weeks back. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(53)
  weeks = 13;
}

export class ListBehindDto extends WatchDto {
  @IsIn(figureNames)
  figure!: Figure;

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
