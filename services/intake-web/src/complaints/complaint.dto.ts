import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
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
  ValidateNested,
} from 'class-validator';
import { ReadBy } from '#libs/runtime';
import { longest } from '../rules/limits.js';
import { cleanBody } from './clean-body.js';

/** Indonesian first; the English names are the same classes. */
export const complaintTypes = [
  'pengaduan',
  'aspirasi',
  'permintaan-informasi',
  'complaint',
  'aspiration',
  'information-request',
] as const;

/** How the citizen can be told something. Kept encrypted, apart from the complaint. */
export class ContactDto {
  @ApiPropertyOptional({ maxLength: longest.name, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(longest.name, { message: 'Nama paling panjang 100 huruf. | A name can have 100 characters.' })
  name?: string | null;

  @ApiPropertyOptional({ example: '+6281234567890', nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(40, { message: 'Nomor HP tidak terbaca. | The mobile number cannot be read.' })
  phone?: string | null;

  @ApiPropertyOptional({ format: 'email', nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(longest.email, { message: 'Alamat e-mail tidak terbaca. | The e-mail address cannot be read.' })
  email?: string | null;
}

@ReadBy(cleanBody)
export class FileComplaintDto {
  @ApiProperty({
    minLength: 1,
    maxLength: longest.text,
    example: 'Lampu jalan di depan Pasar Sukamaju mati sejak dua minggu.',
  })
  @IsString({ message: 'Tulis isi laporan sebagai teks. | Write the complaint as text.' })
  @Length(1, longest.text, {
    message: 'Isi laporan 1 sampai 10.000 huruf. | The complaint can have 1 to 10,000 characters.',
  })
  text!: string;

  @ApiPropertyOptional({ maxLength: longest.title, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(longest.title, { message: 'Judul paling panjang 200 huruf. | The title can have 200 characters.' })
  title?: string | null;

  @ApiPropertyOptional({ enum: complaintTypes, default: 'pengaduan', nullable: true })
  @IsOptional()
  @IsIn(complaintTypes)
  type?: (typeof complaintTypes)[number] | null;

  @ApiPropertyOptional({ format: 'date', example: '2026-11-21', nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(10, { message: 'Tulis tanggal seperti 2026-11-21. | Write the date like 2026-11-21.' })
  occurredOn?: string | null;

  @ApiPropertyOptional({ maxLength: longest.place, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(longest.place, { message: 'Lokasi paling panjang 500 huruf. | The place can have 500 characters.' })
  place?: string | null;

  @ApiPropertyOptional({ description: 'Code of an institution; a hint, not a verdict', example: 'pln', nullable: true })
  @IsOptional()
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'Kode instansi tidak dikenal. | Not a code of an institution.' })
  @MaxLength(100)
  institution?: string | null;

  @ApiPropertyOptional({ default: false, description: 'The institution cannot see who', nullable: true })
  @IsOptional()
  @IsBoolean()
  anonymous?: boolean | null;

  @ApiPropertyOptional({ default: false, description: 'The public cannot see what', nullable: true })
  @IsOptional()
  @IsBoolean()
  confidential?: boolean | null;

  @ApiPropertyOptional({ type: () => ContactDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ContactDto)
  contact?: ContactDto | null;
}

@ReadBy(cleanBody)
export class AdditionDto {
  @ApiProperty({ minLength: 1, maxLength: longest.text })
  @IsString()
  @Length(1, longest.text, { message: 'Pesan 1 sampai 10.000 huruf. | A message can have 1 to 10,000 characters.' })
  text!: string;
}

@ReadBy(cleanBody)
export class RatingDto {
  @ApiProperty({ minimum: 1, maximum: 5, description: 'From 3 on the complaint is closed as settled' })
  @IsInt()
  @Min(1)
  @Max(5)
  score!: number;

  @ApiPropertyOptional({ maxLength: longest.text, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(longest.text)
  comment?: string | null;
}

@ReadBy(cleanBody)
export class PrivacyDto {
  @ApiPropertyOptional({ default: false, description: 'The institution cannot see who from now on', nullable: true })
  @IsOptional()
  @IsBoolean()
  anonymous?: boolean | null;

  @ApiPropertyOptional({ default: false, description: 'The public cannot see what from now on', nullable: true })
  @IsOptional()
  @IsBoolean()
  confidential?: boolean | null;
}
