import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { complaintClasses, type ComplaintClass } from '#libs/contracts';
import { IsLocalDate } from '#libs/runtime';

const code = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const OrNull = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined && value !== null);

/** What an entry can do without. */
class ServiceDetailsDto {
  /** The application or desk citizens know it by. */
  @OrNull()
  @IsString()
  @Length(1, 200)
  app?: string | null;

  /** What it is not, and whose that is. */
  @OrNull()
  @IsString()
  @Length(1, 600)
  not?: string | null;

  /** Phrases that speak for it by themselves. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(400)
  @IsString({ each: true })
  @Length(1, 2000, { each: true })
  words?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(400)
  @IsString({ each: true })
  @Length(1, 2000, { each: true })
  hints?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(40)
  @IsString({ each: true })
  @Length(1, 600, { each: true })
  examples?: string[];

  @OrNull()
  @IsInt()
  @Min(1)
  @Max(1000)
  standardDays?: number | null;

  @OrNull()
  @IsIn(complaintClasses)
  class?: ComplaintClass | null;

  @IsOptional()
  @IsBoolean()
  sensitive?: boolean;

  /** Codes of main topics. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(code, { each: true })
  topics?: string[];

  /** First day on which it is no longer offered; null: until further notice. */
  @OrNull()
  @IsLocalDate()
  validTo?: string | null;
}

/** What is left out stays as it is. */
export class ChangeServiceDto extends ServiceDetailsDto {
  /** The day from which it holds; today where none is given. */
  @IsOptional()
  @IsLocalDate()
  from?: string;

  /** Code of who answers for it. */
  @IsOptional()
  @Matches(code)
  @MaxLength(100)
  owner?: string;

  @IsOptional()
  @IsString()
  @Length(3, 200)
  name?: string;

  @IsOptional()
  @IsString()
  @Length(10, 600)
  about?: string;
}

/** Not an heir of the change: what may be left out there, its heirs may leave out whatever they say. */
export class AddServiceDto extends ServiceDetailsDto {
  @Matches(code)
  @Length(2, 100)
  code!: string;

  @Matches(code)
  @MaxLength(100)
  owner!: string;

  @IsString()
  @Length(3, 200)
  name!: string;

  @IsString()
  @Length(10, 600)
  about!: string;

  @IsLocalDate()
  validFrom!: string;
}
