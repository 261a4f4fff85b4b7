import { doorNames, noticeKinds, type Door, type NoticeKind } from '#libs/contracts';
import { IsLocalDate } from '#libs/runtime';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNumber, IsOptional, IsString, Length, Max, Min, ValidateBy } from 'class-validator';
import { sheetFormats, type SheetFormat } from '#libs/sheets';

/** class-validator's own count of decimal places throws where a number is written as 1e-7. */
const HasWholeSen = (): PropertyDecorator =>
  ValidateBy({
    name: 'hasWholeSen',
    validator: {
      validate: (value) => typeof value === 'number' && Math.round(value * 100) / 100 === value,
      defaultMessage: () => '$property has two decimal places at the most',
    },
  });

export class PriceDto {
  @IsIn(doorNames)
  door!: Door;

  /** Left out: of all kinds of notice that have no price of their own. */
  @IsOptional()
  @IsIn(noticeKinds)
  kind: NoticeKind | null = null;

  /** Rupiah, of an SMS for each segment, else for a message. */
  @IsNumber()
  @HasWholeSen()
  @Min(0)
  @Max(1_000_000)
  amount!: number;

  @IsLocalDate()
  validFrom!: string;

  /** By which contract or tariff. */
  @IsString()
  @Length(3, 200)
  source!: string;
}

export class CostsDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(24)
  months = 3;
}

export class ExportCostsDto extends CostsDto {
  @IsIn(sheetFormats)
  format!: SheetFormat;
}
