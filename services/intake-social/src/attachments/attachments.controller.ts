import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { sendFile } from '#libs/attachments';
import { OpenFile } from '#libs/intake';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import type { FastifyReply } from 'fastify';

/** Files that came by messengers, for those who work on them. */
@ApiTags('attachments')
@Controller('api/intake-social/attachments')
export class AttachmentsController {
  constructor(private readonly openFile: OpenFile) {}

  @Get(':id')
  @Allow('officer', 'triage', 'coordinator', 'administrator')
  @ApiOperation({ summary: 'Download a file of a complaint that is in your hands' })
  @ApiOkResponse({ description: 'The file', content: { 'application/octet-stream': {} } })
  async download(@Param('id') id: string, @CurrentStaff() staff: Staff, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(reply, await this.openFile.forStaff(staff, id));
  }
}
