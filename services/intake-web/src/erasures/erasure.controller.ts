import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { FindComplaint } from '../tracking/find-complaint.js';
import { EraseComplaint } from './erase-complaint.js';
import { ErasureAnswer } from './erasure.answer.js';
import { ErasureDto, ErasureLookDto } from './erasure.dto.js';
import { LookBeforeErasure } from './look-before-erasure.js';

/** The right to be forgotten, carried out by an administrator on a ground that is kept. */
@ApiTags('complaints')
@Controller('api/complaints/:code/erasure')
export class ErasureController {
  constructor(
    private readonly db: DataSource,
    private readonly findComplaint: FindComplaint,
    private readonly eraseComplaint: EraseComplaint,
    private readonly lookBefore: LookBeforeErasure,
  ) {}

  @Get()
  @Allow('administrator')
  @ApiOperation({ summary: 'What an erasure would destroy, whether the citizen asked for it, and whether it is done' })
  @ApiOkResponse({ type: ErasureAnswer })
  async look(
    @Param('code') code: string,
    @Query() { language = 'id' }: ErasureLookDto,
    @Req() request: FastifyRequest,
  ): Promise<ErasureAnswer> {
    return this.lookBefore.at(await this.findComplaint.byCode(code, request.ip), language);
  }

  @Post()
  @HttpCode(204)
  @Allow('administrator')
  @ApiOperation({ summary: 'Destroy what was written and who wrote it, everywhere and for good' })
  @ApiNoContentResponse({ description: 'Erased, or had been before' })
  async erase(
    @Param('code') code: string,
    @Body() { reason }: ErasureDto,
    @CurrentStaff() staff: Staff,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const { complaint } = await this.findComplaint.byCode(code, request.ip);
    const erasure = { complaintId: complaint.id, staff, reason };
    await this.db.transaction((tx) => this.eraseComplaint.run(tx, erasure));
  }
}
