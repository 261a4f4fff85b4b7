import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import type { FastifyRequest } from 'fastify';
import { FindComplaint } from '../tracking/find-complaint.js';
import { ErasureRequests } from './erasure-requests.js';
import { ErasureRefusalDto } from './erasure.dto.js';

/** Where the law wants it kept, an administrator says so to the citizen. */
@ApiTags('complaints')
@Controller('api/complaints/:code/erasure/refusal')
export class ErasureRefusalController {
  constructor(
    private readonly findComplaint: FindComplaint,
    private readonly requests: ErasureRequests,
  ) {}

  @Post()
  @HttpCode(204)
  @Allow('administrator')
  @ApiOperation({ summary: 'Refuse what the citizen asked for, with a reason that they read' })
  @ApiNoContentResponse()
  async refuse(
    @Param('code') code: string,
    @Body() { reason }: ErasureRefusalDto,
    @CurrentStaff() staff: Staff,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const { complaint } = await this.findComplaint.byCode(code, request.ip);
    await this.requests.refuse(complaint.id, staff, reason);
  }
}
