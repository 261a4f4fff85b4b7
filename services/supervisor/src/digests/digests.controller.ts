import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { Clock as Time } from '#libs/runtime';
import { takenBy } from '#libs/sheets';
import type { FastifyReply } from 'fastify';
import { stampPaper } from '../paper/stamp-paper.js';
import { DigestDto, DigestLanguageDto } from './digests.dto.js';
import { ReadDigests } from './read-digests.js';

@ApiTags('desk')
@Allow('coordinator', 'administrator')
@Controller('api/supervisor/digests')
export class DigestsController {
  constructor(
    private readonly readDigests: ReadDigests,
    private readonly time: Time,
  ) {}

  @Get()
  @ApiOperation({ summary: 'How one’s part of the tree stood, night by night' })
  async list(@CurrentStaff() staff: Staff) {
    return { items: await this.readDigests.list(staff) };
  }

  @Get(':institution/:day/document')
  async document(
    @CurrentStaff() staff: Staff,
    @Param() which: DigestDto,
    @Query() { language = 'id' }: DigestLanguageDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const document = await this.readDigests.document(staff, which, language);
    const { institution, day } = which;
    const mark = takenBy(staff, this.time.now(), language);
    await reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="ikhtisar-${institution}-${day}.pdf"`)
      .header('cache-control', 'private, no-store')
      .send(stampPaper(document, mark));
  }
}
