import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { languageOf } from '#libs/runtime';
import { sendSheet } from '#libs/sheets';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ExportBehind } from './export-behind.js';
import { ListCasesBehind } from './list-cases-behind.js';
import { ExportBehindDto, ListBehindDto } from './monitor.dto.js';
import { WatchParts } from './watched-part.js';

/** The cases behind the figures of the monitor: as pages, and as a table to keep. */
@Allow('coordinator', 'administrator', 'officer')
@Controller('api/supervisor/monitor/cases')
export class BehindController {
  constructor(
    private readonly parts: WatchParts,
    private readonly listCasesBehind: ListCasesBehind,
    private readonly exportBehind: ExportBehind,
  ) {}

  @Get()
  async list(@CurrentStaff() staff: Staff, @Query() { within, weeks, after, limit, ...behind }: ListBehindDto) {
    return this.listCasesBehind.run(behind, await this.parts.find(staff, within), { weeks, after, limit });
  }

  @Get('export')
  async export(
    @CurrentStaff() staff: Staff,
    @Query() { within, weeks, format, ...behind }: ExportBehindDto,
    @Req() { headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = languageOf(headers['accept-language']);
    const part = await this.parts.find(staff, within);
    await sendSheet(reply, { format, ...(await this.exportBehind.run(staff, { behind, part }, { weeks, language })) });
  }
}
