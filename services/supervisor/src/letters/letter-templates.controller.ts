import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { letterVariables } from '../rules/letter-words.js';
import { LetterTemplateDto, LetterWordsDto } from './letter-templates.dto.js';
import { ReadLetterTemplates } from './read-letter-templates.js';
import { WriteLetterTemplate } from './write-letter-template.js';

@ApiTags('desk')
@Allow('coordinator', 'administrator')
@Controller('api/supervisor/letter-templates')
export class LetterTemplatesController {
  constructor(
    private readonly readTemplates: ReadLetterTemplates,
    private readonly writeTemplate: WriteLetterTemplate,
  ) {}

  @Get()
  @ApiOperation({ summary: 'How the warning letters of one’s institution are, were and will be worded' })
  async list(@CurrentStaff() staff: Staff) {
    return { variables: letterVariables, ...(await this.readTemplates.list(staff)) };
  }

  @Post()
  async write(@CurrentStaff() staff: Staff, @Body() { effectiveFrom, ...words }: LetterTemplateDto) {
    return this.writeTemplate.run(staff, words, effectiveFrom);
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'The words filled in, as a letter would say them; nothing is kept' })
  async preview(@CurrentStaff() staff: Staff, @Body() words: LetterWordsDto) {
    return this.readTemplates.preview(staff, words);
  }
}
