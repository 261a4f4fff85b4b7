import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiTooManyRequestsResponse,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { localDateOf } from '#libs/domain';
import { publicView, storyForPublic } from '#libs/intake';
import { Clock, languageOf } from '#libs/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IntakeWebEnv } from '../intake-web.env.js';
import { readIdempotencyKey } from '../rules/idempotency-key.js';
import { FindComplaint } from '../tracking/find-complaint.js';
import { ReceiptAnswer, StatusAnswer, type Plain } from './complaint.answer.js';
import { FileComplaintDto } from './complaint.dto.js';
import { FileFromWeb } from './file-from-web.js';
import { readFiling } from './read-filing.js';

/** File and follow, for applications. No account: the code is public, the reply key is the citizen's. */
@ApiTags('complaints')
@Controller('api/complaints')
export class ComplaintsController {
  constructor(
    private readonly fileFromWeb: FileFromWeb,
    private readonly findComplaint: FindComplaint,
    private readonly env: IntakeWebEnv,
    private readonly clock: Clock,
  ) {}

  @Post()
  @ApiOperation({ summary: 'File a complaint', description: 'When this answers 201, the complaint is durable.' })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'Send your own, up to 200 characters, and repeat freely: same key and body, same answer.',
  })
  @ApiCreatedResponse({ type: ReceiptAnswer })
  @ApiUnprocessableEntityResponse({ description: 'What is wrong, field by field; or the key came with another body' })
  async file(
    @Body() body: FileComplaintDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const filed = await this.fileFromWeb.run({
      told: readFiling(body, () => localDateOf(this.clock.now(), 'Asia/Jakarta')),
      attachments: [],
      language: languageOf(request.headers['accept-language']),
      account: 'api',
      key: readIdempotencyKey(request.headers['idempotency-key']) ?? randomUUID(),
    });
    void reply.header('location', `/api/complaints/${filed.code}`).header('cache-control', 'no-store');
    return {
      code: filed.code,
      statusUrl: `${this.env.publicUrl.origin}/lacak/${filed.code}`,
      receivedAt: filed.receivedAt.toISOString(),
      answerBy: filed.answerBy.toISOString(),
      replyKey: filed.replyKey,
    } satisfies Plain<ReceiptAnswer>;
  }

  @Get(':code')
  @ApiOperation({ summary: 'Where a complaint stands' })
  @ApiOkResponse({ type: StatusAnswer })
  @ApiNotFoundResponse({ description: 'No complaint has this code' })
  @ApiTooManyRequestsResponse({ description: 'Too many wrong codes came from your network' })
  async status(@Param('code') code: string, @Req() request: FastifyRequest) {
    const tracked = await this.findComplaint.byCode(code, request.ip);
    const story = storyForPublic(tracked);
    return publicView(
      tracked.complaint,
      story,
      languageOf(request.headers['accept-language']),
    ) satisfies Plain<StatusAnswer>;
  }
}
