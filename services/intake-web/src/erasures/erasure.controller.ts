import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { FindComplaint } from '../tracking/find-complaint.js';
import { ErasureDto } from '../complaints/complaint.dto.js';
import { EraseComplaint } from './erase-complaint.js';

/** The right to be forgotten, carried out by an administrator on a ground that is kept. */
@ApiTags('complaints')
@Controller('api/complaints/:code/erasure')
export class ErasureController {
  constructor(
    private readonly db: DataSource,
    private readonly findComplaint: FindComplaint,
    private readonly eraseComplaint: EraseComplaint,
  ) {}

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
    const erasure = { complaintId: complaint.id, staffId: staff.id, reason };
    await this.db.transaction((tx) => this.eraseComplaint.run(tx, erasure));
  }
}
