import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { IfMatch } from '#libs/runtime';
import { ChangeTemplate } from './change-template.js';
import type { FilledTemplate } from './filled-templates.js';
import { lineOf, ListTemplates, type TemplateLine } from './list-templates.js';
import { ListTemplatesDto, TemplateDto } from './templates.dto.js';

@ApiTags('casework')
@Allow('officer', 'coordinator', 'administrator')
@Controller('api/casework/templates')
export class TemplatesController {
  constructor(
    private readonly listTemplates: ListTemplates,
    private readonly changeTemplate: ChangeTemplate,
  ) {}

  @Get()
  async list(
    @Query() query: ListTemplatesDto,
    @CurrentStaff() staff: Staff,
  ): Promise<{ items: (TemplateLine | FilledTemplate)[] }> {
    const { case: caseId } = query;
    return { items: await (caseId ? this.listTemplates.forCase(staff, caseId) : this.listTemplates.toManage(staff)) };
  }

  @Post()
  @ApiOperation({ summary: 'Write a template; a second person approves it before anybody can use it' })
  async add(@Body() body: TemplateDto, @CurrentStaff() staff: Staff): Promise<TemplateLine> {
    return lineOf(staff, await this.changeTemplate.add(staff, wordsOf(body)));
  }

  @Put(':id')
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: TemplateDto,
    @CurrentStaff() staff: Staff,
  ): Promise<TemplateLine> {
    return lineOf(staff, await this.changeTemplate.change(staff, { id, version }, wordsOf(body)));
  }

  @Post(':id/approve')
  @HttpCode(200)
  async approve(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @CurrentStaff() staff: Staff,
  ): Promise<TemplateLine> {
    return lineOf(staff, await this.changeTemplate.approve(staff, { id, version }));
  }

  @Post(':id/retire')
  @HttpCode(200)
  async retire(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @CurrentStaff() staff: Staff,
  ): Promise<TemplateLine> {
    return lineOf(staff, await this.changeTemplate.retire(staff, { id, version }));
  }
}

const wordsOf = ({ name, body, ...only }: TemplateDto) => ({
  ...{ name, body, class: only.class ?? null, status: only.status ?? null },
  ...{ topic: only.topic ?? null, service: only.service ?? null },
});
