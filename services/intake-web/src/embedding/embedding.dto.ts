import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsString, MaxLength } from 'class-validator';

export class EmbeddingDto {
  @ApiProperty({ type: [String], example: ['https://www.pln.example'], description: 'HTTPS sites; empty: nowhere' })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  origins!: string[];
}
