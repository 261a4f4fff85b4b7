import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional } from 'class-validator';
import { PageOnDayDto } from '../lists/page-on-day.dto.js';

export class ListInstitutionsDto extends PageOnDayDto {
  /** With the offices of provinces, regencies and cities: `DPUPR Kabupaten Purbalingga`. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  offices = false;
}
