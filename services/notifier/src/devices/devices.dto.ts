import { Type } from 'class-transformer';
import { IsDefined, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';

export class DeviceKeysDto {
  /** Public key of the browser: an uncompressed point of P-256, base64url. */
  @Matches(/^B[A-Za-z0-9_-]{86}=?$/)
  p256dh!: string;

  /** 16 bytes, base64url. */
  @Matches(/^[A-Za-z0-9_-]{22}(==)?$/)
  auth!: string;
}

/** As `PushSubscription.toJSON()` of a browser gives it. */
export class DeviceDto {
  @IsString()
  @MaxLength(2000)
  endpoint!: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => DeviceKeysDto)
  keys!: DeviceKeysDto;
}
