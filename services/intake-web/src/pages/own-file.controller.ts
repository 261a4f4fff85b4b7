import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFile } from '#libs/attachments';
import { OpenFile } from '#libs/intake';
import { FindComplaint } from '../tracking/find-complaint.js';
import { CitizenCookies } from './citizen-cookies.js';

/** A citizen's own files, back to the citizen. */
@ApiExcludeController()
@Controller('lacak/:code/lampiran')
export class OwnFileController {
  constructor(
    private readonly findComplaint: FindComplaint,
    private readonly openFile: OpenFile,
    private readonly cookies: CitizenCookies,
  ) {}

  @Get(':id')
  async download(
    @Param('code') code: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const held = this.cookies.keyOf(request, code);
    const { complaint } = await this.findComplaint.asReporter(code, held, request.ip);
    await sendFile(reply, await this.openFile.forReporter(complaint.id, id));
  }
}
