import { languages, type Language } from '#libs/contracts';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { ListRegisterDto } from '#libs/runtime';
import { IsIn, IsOptional } from 'class-validator';

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

/**
 * By the day on which they were drawn up; `q` is the code of a complaint or how it begins, the code of the institution that
 * has the case, or stands in its name.
 */
export class ListDossiersDto extends ListRegisterDto {}
