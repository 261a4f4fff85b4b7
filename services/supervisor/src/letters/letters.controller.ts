import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { Clock as Time } from '#libs/runtime';
import { takenBy } from '#libs/sheets';
import type { FastifyReply } from 'fastify';
import { stampPaper } from '../paper/stamp-paper.js';
import { ListLettersDto, SendLettersDto } from './letters.dto.js';
import { ReadLetters } from './read-letters.js';
import { SendLetters } from './send-letters.js';

@ApiTags('desk')
@Controller('api/supervisor/letters')
export class LettersController {
  constructor(
    private readonly sendLetters: SendLetters,
    private readonly readLetters: ReadLetters,
    private readonly time: Time,
  ) {}

  @Allow('coordinator', 'administrator', 'officer')
  @Get()
  @ApiOperation({ summary: 'The register of warning letters from and to one’s part of the tree' })
  async list(@CurrentStaff() staff: Staff, @Query() filter: ListLettersDto) {
    return this.readLetters.list(staff, filter);
  }

  @Allow('coordinator', 'administrator', 'officer')
  @Get('unread')
  @ApiOperation({ summary: 'Letters that warn one’s own institution and that one has not opened' })
  async unread(@CurrentStaff() staff: Staff) {
    return { items: await this.readLetters.unread(staff) };
  }

  @Allow('coordinator', 'administrator')
  @Post()
  @ApiOperation({ summary: 'Warn institutions of what they are late with' })
  async send(@CurrentStaff() staff: Staff, @Body() { request, institutions }: SendLettersDto) {
    const { letters, nothingLate } = await this.sendLetters.run(staff, request, institutions);
    return {
      items: letters.map(({ id, number, institutionCode, total }) => ({
        id,
        number,
        institution: institutionCode,
        cases: total,
      })),
      nothingLate: nothingLate.map(({ code, name }) => ({ institution: code, institutionName: name })),
    };
  }

  @Allow('coordinator', 'administrator', 'officer')
  @Get(':id/document')
  async document(
    @CurrentStaff() staff: Staff,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { number, document } = await this.readLetters.document(staff, id);
    const mark = takenBy(staff, this.time.now(), 'id');
    await reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="surat-${number.replaceAll('/', '-')}.pdf"`)
      .header('cache-control', 'private, no-store')
      .send(stampPaper(document, mark));
  }
}
