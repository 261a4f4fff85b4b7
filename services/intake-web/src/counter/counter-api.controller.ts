import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, csrfTokenOf, CurrentStaff, sessionCookie, type Staff } from '#libs/access';
import { localDateOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readFiling } from '../complaints/read-filing.js';
import { FileAtCounterDto, LookUpCitizenDto } from './counter.dto.js';
import { FileAtCounter } from './file-at-counter.js';
import { LookUpCitizen } from './look-up-citizen.js';
import { LookUpLimit } from './look-up-limit.js';

/** For the page of the counter: a clerk files for citizens. */
@ApiTags('counter')
@Controller('api/counter')
@Allow('clerk', 'administrator')
export class CounterApiController {
  constructor(
    private readonly fileAtCounter: FileAtCounter,
    private readonly lookUpCitizen: LookUpCitizen,
    private readonly lookUpLimit: LookUpLimit,
    private readonly clock: Clock,
  ) {}

  @Get('session')
  @ApiOperation({ summary: 'Who is signed in at this counter, and the token that goes with their calls' })
  session(
    @CurrentStaff() { name }: Staff,
    @Req() { cookies }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    void reply.header('cache-control', 'no-store');
    return { name, csrfToken: csrfTokenOf(cookies[sessionCookie] ?? '') };
  }

  @Post('complaints')
  @ApiOperation({
    summary: 'File for a citizen, one complaint for each institution; the same visit again, the same answer',
  })
  async file(
    @Body() body: FileAtCounterDto,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const chosen = body.institutions ?? [];
    const receipts = await this.fileAtCounter.run({
      filingId: body.filingId,
      told: readFiling(body, () => localDateOf(this.clock.now(), 'Asia/Jakarta')),
      institutions: chosen.length === 0 ? [null] : chosen,
      staff,
      writtenAt: body.writtenAt ? new Date(body.writtenAt) : null,
    });
    void reply.header('cache-control', 'no-store');
    return {
      receipts: receipts.map(({ code, replyKey, institution, receivedAt, answerBy }) => ({
        ...{ code, replyKey, institution },
        ...{ receivedAt: receivedAt.toISOString(), answerBy: answerBy.toISOString() },
      })),
    };
  }

  @Post('lookups')
  @HttpCode(200)
  @Allow('clerk')
  @ApiOperation({ summary: 'What a citizen told earlier, with a reason that is kept; the citizen is told of it' })
  async lookUp(
    @Body() { by, replyKey = null, reason }: LookUpCitizenDto,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    void reply.header('cache-control', 'no-store');
    await this.lookUpLimit.check(staff.id);
    return this.lookUpCitizen.run({ by, replyKey, reason, staffId: staff.id });
  }
}
