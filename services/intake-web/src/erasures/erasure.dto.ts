import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { languages, type Language } from '#libs/contracts';
import { IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';

export class ErasureDto {
  @ApiProperty({ minLength: 10, maxLength: 500, description: 'The ground; kept. Write no personal data here' })
  @IsString()
  @Length(10, 500, { message: 'Tulis alasan 10 sampai 500 huruf. | Write a reason of 10 to 500 characters.' })
  reason!: string;
}

export class ErasureRefusalDto {
  @ApiProperty({ minLength: 10, maxLength: 500, description: 'Why not; the citizen reads it' })
  @IsString()
  @Length(10, 500, { message: 'Tulis alasan 10 sampai 500 huruf. | Write a reason of 10 to 500 characters.' })
  reason!: string;
}

export class ListErasuresDto {
  @ApiPropertyOptional({ description: 'Code of the last one seen' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  after?: string;
}

export class ListRefusalsDto {
  @ApiPropertyOptional({ description: 'Id of the last one seen' })
  @IsOptional()
  @IsUUID()
  after?: string;
}

export class ErasureLookDto {
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}
