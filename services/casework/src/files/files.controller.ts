import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiForbiddenResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { sendFile } from '#libs/attachments';
import type { Attachment } from '#libs/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { replyKeyIn } from '../history/reply-key-in.js';
import { AttachDto } from './files.dto.js';
import { KeepUploads, type WaitingFile } from './keep-uploads.js';
import { OpenAnswerFile } from './open-answer-file.js';
import { readUpload } from './read-upload.js';

/** Files that officers attach, and their way to the citizen. */
@ApiTags('casework')
@Controller('api/casework')
export class FilesController {
  constructor(
    private readonly keepUploads: KeepUploads,
    private readonly openFile: OpenAnswerFile,
  ) {}

  @Allow('officer')
  @Get('cases/:id/files')
  @ApiOperation({ summary: 'What you have attached to what is not sent yet' })
  async list(@Param('id', ParseUUIDPipe) id: string, @CurrentStaff() staff: Staff): Promise<{ items: WaitingFile[] }> {
    return { items: await this.keepUploads.list(staff, id) };
  }

  @Allow('officer')
  @Post('cases/:id/files')
  @ApiOperation({
    summary: 'Attach a picture or a PDF, up to 10 MB; five at most to each question, answer or contribution',
  })
  @ApiConsumes('multipart/form-data')
  async keep(
    @Param('id', ParseUUIDPipe) caseId: string,
    @Query() { action = 'answer' }: AttachDto,
    @Req() request: FastifyRequest,
    @CurrentStaff() staff: Staff,
  ): Promise<Attachment> {
    return this.keepUploads.keep(staff, { caseId, action }, () => readUpload(request));
  }

  @Allow('officer')
  @Delete('cases/:id/files/:file')
  @HttpCode(204)
  async drop(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('file', ParseUUIDPipe) file: string,
    @CurrentStaff() staff: Staff,
  ): Promise<void> {
    await this.keepUploads.drop(staff, id, file);
  }

  @Allow('officer', 'coordinator', 'administrator')
  @Get('attachments/:id')
  @ApiOperation({ summary: 'Download a file of an officer that stands in a case you see' })
  @ApiOkResponse({ description: 'The file', content: { 'application/octet-stream': {} } })
  async download(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentStaff() staff: Staff,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.openFile.forStaff(staff, id));
  }

  @Get('answers/:code/files/:id')
  @ApiOperation({ summary: 'Download a file that came with an answer or a question about one’s own complaint' })
  @ApiHeader({ name: 'Reply-Key', required: false, description: 'From the answer to the filing' })
  @ApiOkResponse({ description: 'The file', content: { 'application/octet-stream': {} } })
  @ApiForbiddenResponse({ description: 'The reply key does not belong to this complaint' })
  async take(
    @Param('code') code: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.openFile.forReporter(code, replyKeyIn(request, code), id));
  }
}
