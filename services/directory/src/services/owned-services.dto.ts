import { Filter } from '#libs/runtime';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageOnDayDto } from '../lists/page-on-day.dto.js';

export class OwnedServicesDto extends PageOnDayDto {
  /** Code of the institution, unit or kind of local office that answers for it. */
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  owner?: string;
}
