import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsOptional, Length } from 'class-validator';

export class ListAnchorsDto {
  @ApiPropertyOptional({ description: 'Only anchors of earlier days than this one', example: '2026-11-23' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  before?: string;
}
