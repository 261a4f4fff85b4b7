import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { etag, IfMatch } from '#libs/runtime';
import type { FastifyReply } from 'fastify';
import { AddServiceDto, ChangeServiceDto } from './keep-service.dto.js';
import { KeepService } from './keep-service.js';
import { ListServices } from './list-services.js';
import { OwnedServicesDto } from './owned-services.dto.js';
import { ShowServiceHistory } from './show-service-history.js';
import { ShowService } from './show-service.js';

/** What institutions do for the public. Public, but for the changes. */
@Controller('api/directory/services')
export class ServicesController {
  constructor(
    private readonly listServices: ListServices,
    private readonly showService: ShowService,
    private readonly showHistory: ShowServiceHistory,
    private readonly keepService: KeepService,
  ) {}

  @Get()
  async list(@Query() filter: OwnedServicesDto) {
    return this.listServices.run(filter);
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

  @Allow('administrator')
  @Post()
  async add(@Body() entry: AddServiceDto, @CurrentStaff() staff: Staff) {
    const { app = null, not = null, words = [], hints = [], examples = [], topics = [] } = entry;
    const { standardDays = null, class: complaintClass = null, sensitive = false, validTo = null } = entry;
    const rest = { app, not, words, hints, examples, topics, standardDays, class: complaintClass, sensitive, validTo };
    return { version: await this.keepService.add(Object.assign(entry, rest), staff.id) };
  }

  @Allow('administrator')
  @Put(':code')
  async change(
    @Param('code') code: string,
    @IfMatch() version: number,
    @Body() change: ChangeServiceDto,
    @CurrentStaff() staff: Staff,
  ) {
    return { version: await this.keepService.change(code, version, change, staff.id) };
  }
}
