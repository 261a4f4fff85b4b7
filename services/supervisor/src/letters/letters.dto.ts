import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Filter, IsLocalDate } from '#libs/runtime';

export class ListLettersDto {
  /** In the number, or in the name of the institution that is warned. */
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  /** First day on which they were sent, in the capital. */
  @Filter()
  @IsOptional()
  @IsLocalDate()
  from?: string;

  /** Last day. */
  @Filter()
  @IsOptional()
  @IsLocalDate()
  to?: string;

  /** `next` of the page before. */
  @Filter()
  @IsOptional()
  @IsUUID()
  after?: string;

  @Filter()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 50;
}

export class SendLettersDto {
  /** Made by the page when the button is pressed; a repeat of the call sends nothing anew. */
  @IsUUID()
  request!: string;

  /** Codes of the institutions that are warned. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @Matches(/^[a-z0-9-]{1,80}$/, { each: true })
  institutions!: string[];
}
