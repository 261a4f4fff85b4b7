import { Body, Controller, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { IfMatch } from '#libs/runtime';
import { ImportCsvDto } from '../institutions/edit-institutions.dto.js';
import { CsvExpected } from '../institutions/institution.errors.js';
import { ImportServices } from './import-services.js';
import { AddServiceDto, ChangeServiceDto } from './keep-service.dto.js';
import { KeepService } from './keep-service.js';

/** What administrators do to the catalogue, each for today or for another day. */
@Allow('administrator')
@Controller('api/directory/services')
export class EditServicesController {
  constructor(
    private readonly keepService: KeepService,
    private readonly importServices: ImportServices,
  ) {}

  @Post()
  async add(@Body() entry: AddServiceDto, @CurrentStaff() staff: Staff) {
    const { app = null, not = null, words = [], hints = [], examples = [], topics = [] } = entry;
    const { standardDays = null, class: complaintClass = null, sensitive = false, validTo = null } = entry;
    const rest = { app, not, words, hints, examples, topics, standardDays, class: complaintClass, sensitive, validTo };
    return { version: await this.keepService.add(Object.assign(entry, rest), staff) };
  }

  /** A file as the export writes it, of type `text/csv`. A dry run shows every change and every fault, and writes nothing. */
  @Post('imports')
  @HttpCode(200)
  @ApiConsumes('text/csv')
  async import(@Query() { dryRun }: ImportCsvDto, @Body() csv: unknown, @CurrentStaff() staff: Staff) {
    if (typeof csv !== 'string') throw new CsvExpected();
    return dryRun === 'true' ? this.importServices.dryRun(csv) : this.importServices.run(csv, staff);
  }

  @Put(':code')
  async change(
    @Param('code') code: string,
    @IfMatch() version: number,
    @Body() change: ChangeServiceDto,
    @CurrentStaff() staff: Staff,
  ) {
    return { version: await this.keepService.change(code, version, change, staff) };
  }
}
