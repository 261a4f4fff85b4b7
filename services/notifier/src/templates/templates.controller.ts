import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { IfMatch } from '#libs/runtime';
import type { Trial } from '../rules/try-template.js';
import { ListTemplates, type TemplateLine } from './list-templates.js';
import type { NoticeTemplate } from './template.entity.js';
import { NoticeTemplateDto } from './templates.dto.js';
import { WriteTemplate } from './write-template.js';

/** In which words citizens are told. */
@ApiTags('notifier')
@Allow('administrator')
@Controller('api/notifier/templates')
export class TemplatesController {
  constructor(
    private readonly listTemplates: ListTemplates,
    private readonly writeTemplate: WriteTemplate,
  ) {}

  @Get()
  async list(): Promise<{ items: TemplateLine[]; next: null }> {
    return { items: await this.listTemplates.run(), next: null };
  }

  @Post('trial')
  @HttpCode(200)
  @ApiOperation({ summary: 'See how a template would look and what is wrong with it; nothing is kept' })
  try(@Body() body: NoticeTemplateDto): Trial {
    return this.writeTemplate.try(body);
  }

  @Post()
  @ApiOperation({ summary: 'Write a template; a second person approves it before anybody is told in its words' })
  add(@Body() body: NoticeTemplateDto, @CurrentStaff() staff: Staff): Promise<NoticeTemplate> {
    return this.writeTemplate.add(staff, body);
  }

  @Post(':id/approve')
  @HttpCode(200)
  approve(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @CurrentStaff() staff: Staff,
  ): Promise<NoticeTemplate> {
    return this.writeTemplate.approve(staff, { id, version });
  }

  @Post(':id/retire')
  @HttpCode(200)
  retire(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number): Promise<NoticeTemplate> {
    return this.writeTemplate.retire({ id, version });
  }
}
