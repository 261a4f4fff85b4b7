import { Controller, Delete, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiForbiddenResponse, ApiHeader, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { FindComplaint } from '../tracking/find-complaint.js';
import { sentReplyKey } from '../tracking/sent-reply-key.js';
import { ErasureRequests } from './erasure-requests.js';

/** A citizen asks for the erasure of their complaint, or takes that back, by an application that keeps the reply key for them. */
@ApiTags('complaints')
@ApiHeader({ name: 'Reply-Key', required: true, description: 'From the answer to the filing' })
@ApiForbiddenResponse({ description: 'The reply key does not belong to this complaint' })
@Controller('api/complaints/:code/erasure/request')
export class ErasureRequestController {
  constructor(
    private readonly findComplaint: FindComplaint,
    private readonly requests: ErasureRequests,
  ) {}

  @Post()
  @HttpCode(204)
  @ApiOperation({
    summary: 'Ask that what was written be destroyed; an administrator decides. Asked twice is asked once',
  })
  @ApiNoContentResponse()
  async ask(@Param('code') code: string, @Req() request: FastifyRequest): Promise<void> {
    await this.requests.ask(await this.own(code, request));
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Take that back while it waits' })
  @ApiNoContentResponse()
  async takeBack(@Param('code') code: string, @Req() request: FastifyRequest): Promise<void> {
    await this.requests.takeBack(await this.own(code, request));
  }

  private async own(code: string, request: FastifyRequest): Promise<string> {
    const { complaint } = await this.findComplaint.asReporter(code, sentReplyKey(request), request.ip);
    return complaint.id;
  }
}
