import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { etag } from '#libs/runtime';
import type { FastifyReply } from 'fastify';
import { ExportInstitutions } from './export-institutions.js';
import { ListInstitutionsDto } from './list-institutions.dto.js';
import { ListInstitutions } from './list-institutions.js';
import { OnDayDto, ShowTreeDto } from './on-day.dto.js';
import { ShowHistory } from './show-history.js';
import { ShowInstitution } from './show-institution.js';
import { ShowTree } from './show-tree.js';

/** Who there is to answer complaints, and was, and will be. Public. */
@Controller('api/directory/institutions')
export class InstitutionsController {
  constructor(
    private readonly listInstitutions: ListInstitutions,
    private readonly showInstitution: ShowInstitution,
    private readonly showTree: ShowTree,
    private readonly showHistory: ShowHistory,
    private readonly exportInstitutions: ExportInstitutions,
  ) {}

  @Get()
  async list(@Query() filter: ListInstitutionsDto) {
    return this.listInstitutions.run(filter);
  }

  @Get('tree')
  async tree(@Query() branch: ShowTreeDto) {
    return this.showTree.run(branch);
  }

  /** All of it, past and planned, as the import reads it. */
  @Get('export.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="institutions.csv"')
  async export() {
    return this.exportInstitutions.run();
  }

  @Get(':code')
  async show(@Param('code') code: string, @Query() { on }: OnDayDto, @Res({ passthrough: true }) reply: FastifyReply) {
    if (on !== undefined) return this.showInstitution.on(code, on);
    const record = await this.showInstitution.run(code);
    void reply.header('etag', etag(record.version));
    return record;
  }

  @Get(':code/history')
  async history(@Param('code') code: string) {
    return this.showHistory.run(code);
  }
}
