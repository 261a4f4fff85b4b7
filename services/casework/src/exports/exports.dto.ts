import { sheetFormats, type SheetFormat } from '#libs/sheets';
import { OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn } from 'class-validator';
import { ListCasesDto } from '../cases/list-cases.dto.js';

export class ExportCasesDto extends OmitType(ListCasesDto, ['after', 'limit'] as const) {
  @IsIn(sheetFormats)
  format!: SheetFormat;

  /** With what the citizens wrote; that it was taken is kept. */
  @Transform(({ value }: { value: unknown }) => value === 'true' || value === true)
  @IsBoolean()
  texts = false;
}
