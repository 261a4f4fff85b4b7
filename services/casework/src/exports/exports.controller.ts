import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { languageOf } from '#libs/runtime';
import { sendSheet } from '#libs/sheets';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ExportCases } from './export-cases.js';
import { ExportCasesDto } from './exports.dto.js';

@ApiTags('desk')
@Controller('api/casework/exports')
export class ExportsController {
  constructor(private readonly exportCases: ExportCases) {}

  @Allow('officer', 'coordinator', 'administrator')
  @Get('cases')
  @ApiOperation({ summary: 'The cases of a filter of the inbox as a table to keep' })
  @ApiOkResponse({ description: 'CSV or XLSX, streamed' })
  async cases(
    @Query() { format, texts, ...filter }: ExportCasesDto,
    @CurrentStaff() staff: Staff,
    @Req() { headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = languageOf(headers['accept-language']);
    await sendSheet(reply, { format, ...(await this.exportCases.run(staff, filter, { format, texts, language })) });
  }
}
