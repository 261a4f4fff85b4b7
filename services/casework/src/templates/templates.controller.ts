import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { IfMatch } from '#libs/runtime';
import { ChangeTemplate } from './change-template.js';
import { ListTemplates, type FilledTemplate } from './list-templates.js';
import type { Template } from './template.entity.js';
import { ListTemplatesDto, TemplateDto } from './templates.dto.js';

@ApiTags('casework')
@Allow('officer', 'coordinator')
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
  ): Promise<{ items: (Template | FilledTemplate)[] }> {
    const { case: caseId } = query;
    return { items: await (caseId ? this.listTemplates.forCase(staff, caseId) : this.listTemplates.toManage(staff)) };
  }

  @Post()
  @ApiOperation({ summary: 'Write a template; a second person approves it before anybody can use it' })
  async add(@Body() body: TemplateDto, @CurrentStaff() staff: Staff): Promise<Template> {
    return this.changeTemplate.add(staff, wordsOf(body));
  }

  @Put(':id')
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: TemplateDto,
    @CurrentStaff() staff: Staff,
  ): Promise<Template> {
    return this.changeTemplate.change(staff, { id, version }, wordsOf(body));
  }

  @Post(':id/approve')
  @HttpCode(200)
  async approve(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @CurrentStaff() staff: Staff,
  ): Promise<Template> {
    return this.changeTemplate.approve(staff, { id, version });
  }

  @Post(':id/retire')
  @HttpCode(200)
  async retire(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @CurrentStaff() staff: Staff,
  ): Promise<Template> {
    return this.changeTemplate.retire(staff, { id, version });
  }
}

const wordsOf = ({ name, body, ...only }: TemplateDto) => ({
  ...{ name, body, class: only.class ?? null, status: only.status ?? null },
});
