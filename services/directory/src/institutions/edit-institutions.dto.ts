import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { aliasKinds, institutionKinds, type AliasKind, type InstitutionKind } from '#libs/contracts';
import { Filter, IsLocalDate } from '#libs/runtime';

const institutionCode = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

const OrNull = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined && value !== null);

class KindOfAliasDto {
  @IsString()
  @Length(2, 100)
  alias!: string;

  @IsIn(aliasKinds)
  kind!: AliasKind;
}

class LiaisonDto {
  /** What the desk is called; no person. */
  @IsString()
  @Length(2, 200)
  role!: string;

  @OrNull()
  @IsEmail()
  @MaxLength(200)
  mailbox: string | null = null;

  @OrNull()
  @IsString()
  @Matches(/^[+\d][\d ()-]{2,39}$/)
  phone: string | null = null;
}

/** What is left out stays as it is. */
export class ChangeInstitutionDto {
  /** The day from which it holds; today where none is given. */
  @IsOptional()
  @IsLocalDate()
  from?: string;

  @IsOptional()
  @IsString()
  @Length(2, 200)
  name?: string;

  @IsOptional()
  @IsIn(institutionKinds)
  kind?: InstitutionKind;

  /** All names the public uses; the list replaces the former one. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(2, 100, { each: true })
  aliases?: string[];

  /** Of which kind these names are; a name that is left out has no known kind. The list replaces the former one. */
  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => KindOfAliasDto)
  aliasKinds?: KindOfAliasDto[];

  /** Code of what it belongs to; null: it stands alone. */
  @OrNull()
  @Matches(institutionCode)
  @MaxLength(100)
  parent?: string | null;

  /** Code of who watches that it answers. */
  @OrNull()
  @Matches(institutionCode)
  @MaxLength(100)
  coordinator?: string | null;

  @IsOptional()
  @IsIn(zones)
  timeZone?: string;

  @IsOptional()
  @IsIn(['central', 'semi', 'full'])
  connection?: 'central' | 'semi' | 'full';

  @IsOptional()
  @IsBoolean()
  approvesAnswers?: boolean;

  @OrNull()
  @ValidateNested()
  @Type(() => LiaisonDto)
  liaison?: LiaisonDto | null;

  /** The regulation. */
  @OrNull()
  @IsString()
  @MaxLength(200)
  source?: string | null;

  /** First day on which it is no longer valid; null opens it again. */
  @OrNull()
  @IsLocalDate()
  validTo?: string | null;

  /** Code of who took over; null for nobody. The same as `successors` with one. */
  @OrNull()
  @Matches(institutionCode)
  @MaxLength(100)
  successor?: string | null;

  /** Codes of all who took over; the first takes the open cases. */
  @IsOptional()
  @ArrayMaxSize(50)
  @Matches(institutionCode, { each: true })
  @MaxLength(100, { each: true })
  successors?: string[];
}

export class AddInstitutionDto {
  @Matches(institutionCode)
  @Length(2, 100)
  code!: string;

  @IsString()
  @Length(2, 200)
  name!: string;

  @IsIn(institutionKinds)
  kind!: InstitutionKind;

  @OrNull()
  @Matches(institutionCode)
  @MaxLength(100)
  parent: string | null = null;

  /** Code of who watches that it answers. */
  @OrNull()
  @Matches(institutionCode)
  @MaxLength(100)
  coordinator: string | null = null;

  @IsLocalDate()
  validFrom!: string;

  @IsIn(zones)
  timeZone = 'Asia/Jakarta';

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(2, 100, { each: true })
  aliases?: string[];

  /** Of which kind these names are; a name that is left out has no known kind. */
  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => KindOfAliasDto)
  aliasKinds?: KindOfAliasDto[];

  @OrNull()
  @IsString()
  @MaxLength(200)
  source: string | null = null;
}

export class SucceedDto {
  /** First day on which the old ones are no more. */
  @IsLocalDate()
  on!: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @Matches(institutionCode, { each: true })
  ended!: string[];

  /** The first takes the open cases. */
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @Matches(institutionCode, { each: true })
  successors!: string[];
}

export class ImportCsvDto {
  /** `false` writes what the dry run has shown. */
  @Filter()
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun: 'true' | 'false' = 'true';
}
