import { Filter, Trimmed } from '#libs/runtime';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { pingKind, webhookKinds } from '../rules/told-of-case.js';
import type { WebhookDelivery } from './delivery.entity.js';

class EndpointDto {
  @Trimmed()
  @IsString()
  @Length(8, 500)
  url!: string;

  /** Kinds of event it is told of. */
  @IsArray()
  @ArrayMinSize(1, { message: 'Pilih sedikitnya satu kejadian. | Choose one event at least.' })
  @ArrayMaxSize(100)
  @IsIn(webhookKinds, { each: true })
  kinds!: string[];
}

export class AddEndpointDto extends EndpointDto {
  /** Whose cases: its own and those of all below it. */
  @IsString()
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  @MaxLength(80)
  institution!: string;
}

export class ChangeEndpointDto extends EndpointDto {
  @IsBoolean()
  on!: boolean;
}

export class ReplayDto {
  /** What was given up since then is sent again. */
  @IsISO8601({ strict: true })
  since!: string;
}

export class ListDeliveriesDto {
  @Filter()
  @IsOptional()
  @IsIn(['planned', 'delivered', 'failed'])
  state?: WebhookDelivery['state'];

  @Filter()
  @IsOptional()
  @IsIn([...webhookKinds, pingKind])
  kind?: string;

  /** Tracking code of a complaint. */
  @Filter()
  @IsOptional()
  @IsString()
  @MaxLength(40)
  code?: string;

  /** `next` of the page before. */
  @Filter()
  @IsOptional()
  @IsUUID()
  after?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 50;
}
