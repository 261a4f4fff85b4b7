import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { PreviewNotices, type NoticePreview } from './preview-notices.js';
import { PreviewDto } from './previews.dto.js';

@ApiTags('notifier')
@Allow('officer', 'coordinator')
@Controller('api/notifier/cases/:id/previews')
export class PreviewsController {
  constructor(private readonly previews: PreviewNotices) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'What the citizen will be told, door by door; nothing is kept or sent' })
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentStaff() staff: Staff,
    @Body() { kind, text, final = false, files = 0 }: PreviewDto,
  ): Promise<{ items: NoticePreview[] }> {
    const its = { text, files };
    const news = kind === 'answered' ? { kind, final, ...its } : { kind, by: 'institution' as const, ...its };
    return { items: await this.previews.run(staff, id, news) };
  }
}
