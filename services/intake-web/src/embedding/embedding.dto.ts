import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#libs/contracts';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

export class EmbeddingDto {
  @ApiProperty({ type: [String], example: ['https://www.pln.example'], description: 'HTTPS sites; empty: nowhere' })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  origins!: string[];
}

export class ListEmbeddableDto {
  /** A part of a name, or of a code. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

export class SnippetDto {
  /** Of the site on which it will stand. */
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}
