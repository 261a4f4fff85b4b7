import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiForbiddenResponse, ApiHeader, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { readIdempotencyKey } from '../rules/idempotency-key.js';
import type { ReporterAct } from '../rules/read-act.js';
import { FindComplaint } from '../tracking/find-complaint.js';
import { sentReplyKey } from '../tracking/sent-reply-key.js';
import { ActAsReporter } from './act-as-reporter.js';
import { AdditionDto, PrivacyDto, RatingDto } from './complaint.dto.js';

/** What the citizen does with a complaint, for applications that keep the reply key for them. */
@ApiTags('complaints')
@ApiHeader({ name: 'Reply-Key', required: true, description: 'From the answer to the filing' })
@ApiHeader({ name: 'Idempotency-Key', required: false })
@ApiForbiddenResponse({ description: 'The reply key does not belong to this complaint' })
@Controller('api/complaints/:code')
export class ReporterController {
  constructor(
    private readonly findComplaint: FindComplaint,
    private readonly actAsReporter: ActAsReporter,
  ) {}

  @Post('additions')
  @HttpCode(204)
  @ApiOperation({ summary: 'Add something, or reply to a question or an answer' })
  @ApiNoContentResponse()
  async add(@Param('code') code: string, @Body() { text }: AdditionDto, @Req() request: FastifyRequest): Promise<void> {
    await this.act(code, request, { kind: 'add', text });
  }

  @Post('rating')
  @HttpCode(204)
  @ApiOperation({ summary: 'Judge the answer, once' })
  @ApiNoContentResponse()
  async rate(@Param('code') code: string, @Body() body: RatingDto, @Req() request: FastifyRequest): Promise<void> {
    await this.act(code, request, { kind: 'rate', score: body.score, comment: body.comment ?? null });
  }

  @Post('privacy')
  @HttpCode(204)
  @ApiOperation({ summary: 'Hide from now on who filed it, or what it says; what is hidden stays hidden' })
  @ApiNoContentResponse()
  async hide(@Param('code') code: string, @Body() body: PrivacyDto, @Req() request: FastifyRequest): Promise<void> {
    const { anonymous, confidential } = body;
    await this.act(code, request, { kind: 'hide', anonymous: anonymous ?? false, confidential: confidential ?? false });
  }

  @Post('withdrawal')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take the complaint back' })
  @ApiNoContentResponse()
  async withdraw(@Param('code') code: string, @Req() request: FastifyRequest): Promise<void> {
    await this.act(code, request, { kind: 'withdraw' });
  }

  private async act(code: string, request: FastifyRequest, act: ReporterAct): Promise<void> {
    const { complaint } = await this.findComplaint.asReporter(code, sentReplyKey(request), request.ip);
    await this.actAsReporter.run(complaint.id, act, readIdempotencyKey(request.headers['idempotency-key']));
  }
}
