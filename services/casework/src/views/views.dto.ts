import { Transform } from 'class-transformer';
import { IsObject, IsString, Length } from 'class-validator';

export class SavedViewDto {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @Length(1, 100)
  name!: string;

  /** The filter as it stands in the address of the inbox, without `after` and `limit`. */
  @IsObject()
  filter!: Record<string, unknown>;
}
