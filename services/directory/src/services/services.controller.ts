import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { etag } from '#libs/runtime';
import type { FastifyReply } from 'fastify';
import { ListServices } from './list-services.js';
import { ListServicesDto } from './services.dto.js';
import { ShowService } from './show-service.js';

/** What institutions do for the public. */
@Controller('api/directory/services')
export class ServicesController {
  constructor(
    private readonly listServices: ListServices,
    private readonly showService: ShowService,
  ) {}

  @Get()
  async list(@Query() filter: ListServicesDto) {
    return this.listServices.run(filter);
  }

  @Get(':code')
  async show(@Param('code') code: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const entry = await this.showService.run(code);
    void reply.header('etag', etag(entry.version));
    return entry;
  }
}
