import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { cleanBody } from '../complaints/clean-body.js';
import { FileComplaintDto } from '../complaints/complaint.dto.js';
import { ReadBy } from '#libs/runtime';

const mostInstitutions = 5;

@ReadBy(cleanBody)
export class FileAtCounterDto extends FileComplaintDto {
  @ApiProperty({ format: 'uuid', description: 'The page’s own id of the visit: repeat freely, one complaint each' })
  @IsUUID()
  filingId!: string;

  @ApiPropertyOptional({ type: [String], description: 'One complaint for each; none: the router finds it' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(mostInstitutions, { message: 'Paling banyak 5 instansi. | 5 institutions at most.' })
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { each: true, message: 'Kode instansi tidak dikenal. | Not an institution.' })
  @MaxLength(100, { each: true })
  institutions?: string[] | null;

  @ApiPropertyOptional({ format: 'date-time', description: 'When the clerk wrote it down' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(40)
  writtenAt?: string | null;
}

@ReadBy(cleanBody)
export class LookUpCitizenDto {
  @ApiProperty({
    description: 'A mobile number, an e-mail address, or, with its reply key, the code of an earlier complaint',
  })
  @IsString()
  @Length(3, 254, { message: 'Tulis nomor HP, e-mail, atau kode laporan. | Write a number, an address or a code.' })
  by!: string;

  @ApiPropertyOptional({ description: 'With a code: the reply key of that complaint, from its receipt' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  replyKey?: string | null;

  @ApiProperty({ minLength: 10, maxLength: 500, description: 'Why; kept. Write no personal data here' })
  @IsString()
  @Length(10, 500, { message: 'Tulis alasan 10 sampai 500 huruf. | Write a reason of 10 to 500 characters.' })
  reason!: string;
}
