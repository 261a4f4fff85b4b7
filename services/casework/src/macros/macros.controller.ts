import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { IfMatch } from '#libs/runtime';
import type { CaseStatus } from '../rules/case-lifecycle.js';
import { KeepMacros, type MacroLine } from './keep-macros.js';
import { ChangeMacroDto, MacroDto, RunMacroDto } from './macros.dto.js';
import { RunMacro } from './run-macro.js';

@ApiTags('casework')
@Allow('officer', 'coordinator')
@Controller('api/casework')
export class MacrosController {
  constructor(
    private readonly keepMacros: KeepMacros,
    private readonly runMacro: RunMacro,
  ) {}

  @Get('macros')
  @ApiOperation({ summary: 'Your own macros, and those of your institution and of those above it' })
  async list(@CurrentStaff() staff: Staff): Promise<{ items: MacroLine[] }> {
    return { items: await this.keepMacros.list(staff) };
  }

  @Post('macros')
  async add(@Body() { belongsTo, ...words }: MacroDto, @CurrentStaff() staff: Staff): Promise<MacroLine> {
    return this.keepMacros.add(staff, words, belongsTo);
  }

  @Put('macros/:id')
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { name, steps }: ChangeMacroDto,
    @CurrentStaff() staff: Staff,
  ): Promise<MacroLine> {
    return this.keepMacros.change(staff, { id, version }, { name, steps });
  }

  @Delete('macros/:id')
  @HttpCode(204)
  async drop(@Param('id', ParseUUIDPipe) id: string, @CurrentStaff() staff: Staff): Promise<void> {
    await this.keepMacros.drop(staff, id);
  }

  @Post('cases/:id/macro')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take the steps of a macro on a case, all or none; a refusal says which step and why' })
  async run(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { macro }: RunMacroDto,
    @CurrentStaff() staff: Staff,
  ): Promise<{ status: CaseStatus; version: number }> {
    const acted = await this.runMacro.run(staff, { id, version }, macro);
    return { status: acted.status, version: acted.version };
  }
}
