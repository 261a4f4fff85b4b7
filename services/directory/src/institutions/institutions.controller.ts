import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { etag, IfMatch } from '#libs/runtime';
import type { FastifyReply } from 'fastify';
import { ChangeInstitution } from './change-institution.js';
import { ChangeInstitutionDto, ListInstitutionsDto } from './institutions.dto.js';
import { ListInstitutions } from './list-institutions.js';
import { ShowInstitution } from './show-institution.js';

/** Who there is to answer complaints. Public, but for the changes. */
@Controller('api/directory/institutions')
export class InstitutionsController {
  constructor(
    private readonly listInstitutions: ListInstitutions,
    private readonly showInstitution: ShowInstitution,
    private readonly changeInstitution: ChangeInstitution,
  ) {}

  @Get()
  async list(@Query() filter: ListInstitutionsDto) {
    return this.listInstitutions.run(filter);
  }

  @Get(':code')
  async show(@Param('code') code: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const record = await this.showInstitution.run(code);
    void reply.header('etag', etag(record.version));
    return record;
  }

  @Allow('administrator')
  @Put(':code')
  async change(
    @Param('code') code: string,
    @IfMatch() version: number,
    @Body() change: ChangeInstitutionDto,
    @CurrentStaff() staff: Staff,
  ) {
    return { version: await this.changeInstitution.run(code, version, change, staff.id) };
  }
}
