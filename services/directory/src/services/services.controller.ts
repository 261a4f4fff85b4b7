import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { etag } from '#libs/runtime';
import type { FastifyReply } from 'fastify';
import { ExportServices } from './export-services.js';
import { ListServices } from './list-services.js';
import { OwnedServicesDto } from './owned-services.dto.js';
import { ShowServiceHistory } from './show-service-history.js';
import { ShowService } from './show-service.js';

/** What institutions do for the public, did, and will do. Public. */
@Controller('api/directory/services')
export class ServicesController {
  constructor(
    private readonly listServices: ListServices,
    private readonly showService: ShowService,
    private readonly showHistory: ShowServiceHistory,
    private readonly exportServices: ExportServices,
  ) {}

  @Get()
  async list(@Query() filter: OwnedServicesDto) {
    return this.listServices.run(filter);
  }

  /** All of it, past and planned, as the import reads it. */
  @Get('export.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="services.csv"')
  async export() {
    return this.exportServices.run();
  }

  @Get(':code')
  async show(@Param('code') code: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const entry = await this.showService.run(code);
    void reply.header('etag', etag(entry.version));
    return entry;
  }

  @Get(':code/history')
  async history(@Param('code') code: string) {
    return this.showHistory.run(code);
  }
}
