import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
  Sse,
  type MessageEvent,
} from '@nestjs/common';
import { Allow, CurrentStaff, type Role, type Staff } from '#libs/access';
import { etag, IfMatch } from '#libs/runtime';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import { ActOnCase } from './act-on-case.js';
import type { ActionOnCase } from './action-on-case.js';
import { ActOnCaseDto } from './cases.dto.js';
import { ListCasesDto } from './list-cases.dto.js';
import { ListCases, type CasePage } from './list-cases.js';
import { ShowCase, type CaseDetail } from './show-case.js';
import { WatchCases } from './watch-cases.js';

const readers: Role[] = ['officer', 'coordinator', 'administrator'];

@Controller('api/casework')
export class CasesController {
  constructor(
    private readonly listCases: ListCases,
    private readonly showCase: ShowCase,
    private readonly actOnCase: ActOnCase,
    private readonly watchCases: WatchCases,
  ) {}

  @Allow(...readers)
  @Get('cases')
  async list(@Query() filter: ListCasesDto, @CurrentStaff() staff: Staff): Promise<CasePage> {
    return this.listCases.run(staff, filter);
  }

  @Allow(...readers)
  @Get('cases/:id')
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseDetail> {
    const found = await this.showCase.run(staff, id);
    void reply.header('etag', etag(found.version)).header('cache-control', 'no-store');
    return found;
  }

  @Allow('officer', 'coordinator')
  @Post('cases/:id/actions')
  @HttpCode(200)
  async act(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ActOnCaseDto,
    @CurrentStaff() staff: Staff,
  ) {
    return this.actOnCase.run(staff, { id, version }, asked(body));
  }

  @Allow(...readers)
  @Sse('stream')
  stream(@CurrentStaff() staff: Staff): Observable<MessageEvent> {
    return this.watchCases.run(staff);
  }
}

const asked = ({ action, message = '', final = false, passed = false, ...body }: ActOnCaseDto): ActionOnCase => ({
  ...{ action, message, final, passed, files: body.attachments ?? [] },
  ...{ proposed: body.proposed ?? null, class: body.class ?? null, confidential: body.confidential ?? null },
  ...{ to: body.to ?? null, colleague: body.colleague ?? null, until: body.until ?? null },
  ...{ reason: body.reason ?? null, into: body.into ?? null },
  marks: { priority: body.priority ?? null, add: body.addLabels ?? [], drop: body.dropLabels ?? [] },
});
