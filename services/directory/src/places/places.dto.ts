import { Type } from 'class-transformer';
import { IsInt, IsString, Length, Max, Min } from 'class-validator';

export class SearchPlacesDto {
  /** What was typed so far, `sukamaju depok`. */
  @IsString()
  @Length(1, 100)
  q!: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  limit = 10;
}

export class ResolvePlaceDto {
  /** A sentence that names places. No personal data: it stands in the address. */
  @IsString()
  @Length(1, 300)
  text!: string;
}
