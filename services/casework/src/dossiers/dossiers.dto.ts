import { languages, type Language } from '#libs/contracts';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Filter, IsLocalDate } from '#libs/runtime';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

export class DossierDto {
  @ApiPropertyOptional({ enum: ['pdf', 'json'], default: 'pdf' })
  @IsOptional()
  @IsIn(['pdf', 'json'])
  as?: 'pdf' | 'json';

  /** Of the PDF; what goes to the Ombudsman is the one in Indonesian. */
  @ApiPropertyOptional({ enum: languages, default: 'id' })
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}

export class ListDossiersDto {
  /** Code of a complaint or how it begins, code of the institution that has the case, or what stands in its name. */
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  /** First day on which they were drawn up, in the capital. */
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
