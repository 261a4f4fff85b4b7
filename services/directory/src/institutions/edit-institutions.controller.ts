import { Body, Controller, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { IfMatch } from '#libs/runtime';
import { AddInstitution } from './add-institution.js';
import { ChangeInstitution } from './change-institution.js';
import { AddInstitutionDto, ChangeInstitutionDto, ImportCsvDto, SucceedDto } from './edit-institutions.dto.js';
import { ImportCsv } from './import-csv.js';
import { CsvExpected } from './institution.errors.js';
import { SucceedInstitutions } from './succeed-institutions.js';

/** What administrators do to the directory, each for today or for a later day. */
@Allow('administrator')
@Controller('api/directory/institutions')
export class EditInstitutionsController {
  constructor(
    private readonly changeInstitution: ChangeInstitution,
    private readonly addInstitution: AddInstitution,
    private readonly succeedInstitutions: SucceedInstitutions,
    private readonly importCsv: ImportCsv,
  ) {}

  @Put(':code')
  async change(
    @Param('code') code: string,
    @IfMatch() version: number,
    @Body() change: ChangeInstitutionDto,
    @CurrentStaff() staff: Staff,
  ) {
    return { version: await this.changeInstitution.run(code, version, change, staff) };
  }

  @Post()
  async add(@Body() institution: AddInstitutionDto, @CurrentStaff() staff: Staff) {
    await this.addInstitution.run(institution, staff);
    return { code: institution.code };
  }

  /** Several into one is a merger, one into several a split. */
  @Post('successions')
  async succeed(@Body() succession: SucceedDto, @CurrentStaff() staff: Staff) {
    await this.succeedInstitutions.run(succession, staff);
    return { on: succession.on };
  }

  /** A file as the export writes it, of type `text/csv`. A dry run shows every change and every fault, and writes nothing. */
  @Post('imports')
  @HttpCode(200)
  @ApiConsumes('text/csv')
  async import(@Query() { dryRun }: ImportCsvDto, @Body() csv: unknown, @CurrentStaff() staff: Staff) {
    if (typeof csv !== 'string') throw new CsvExpected();
    return dryRun === 'true' ? this.importCsv.dryRun(csv) : this.importCsv.run(csv, staff);
  }
}
