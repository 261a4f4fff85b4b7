import { Filter, IsLocalDate } from '#libs/runtime';
import { IsOptional, IsString, MaxLength } from 'class-validator';

export class OnDayDto {
  /** What held on that day, and who answers on it, instead of what holds today. */
  @Filter()
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

export class ShowTreeDto extends OnDayDto {
  /** Whose branches; those without a parent where none is given. */
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  parent?: string;
}
