import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { DraftDto, DropDraftDto, KeptDraftsDto } from './drafts.dto.js';
import { KeepDraft, type KeptDraft } from './keep-draft.js';

/** What is being written about a case. Each person has their own; nobody reads another's. */
@ApiTags('casework')
@Allow('officer', 'coordinator')
@Controller('api/casework/cases/:id/draft')
export class DraftsController {
  constructor(private readonly keepDraft: KeepDraft) {}

  @Get()
  @ApiOperation({ summary: 'Your drafts, one for each action, the latest first' })
  @ApiOkResponse({ type: KeptDraftsDto })
  async read(@Param('id', ParseUUIDPipe) id: string, @CurrentStaff() staff: Staff): Promise<{ drafts: KeptDraft[] }> {
    return { drafts: await this.keepDraft.read(staff, id) };
  }

  @Put()
  @ApiOperation({
    summary: 'Keep what is typed, unless a newer one of its action is kept than the one it goes on from',
  })
  async keep(@Param('id', ParseUUIDPipe) id: string, @Body() body: DraftDto, @CurrentStaff() staff: Staff) {
    const { since = null, action, text, final, files = [] } = body;
    return this.keepDraft.keep(staff, id, { since, action, text, final, files });
  }

  @Delete()
  @HttpCode(204)
  async drop(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { action }: DropDraftDto,
    @CurrentStaff() staff: Staff,
  ): Promise<void> {
    await this.keepDraft.drop(staff, id, action);
  }
}
