import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, colleaguesOf, CurrentStaff, type Staff } from '#libs/access';
import { DataSource } from 'typeorm';
import { AskPartAgain } from '../parts/ask-part-again.js';
import { AskAgainDto, ColleagueDto, IdentityDto, ReadIdentityDto } from './case-work.dto.js';
import { FindSimilar, type SimilarFound } from '../search/find-similar.js';
import { ReadIdentity } from './read-identity.js';

/** What belongs to the work on a case besides moving it on. */
@ApiTags('casework')
@Controller('api/casework')
export class CaseWorkController {
  constructor(
    private readonly db: DataSource,
    private readonly readIdentity: ReadIdentity,
    private readonly askPartAgain: AskPartAgain,
    private readonly findSimilar: FindSimilar,
  ) {}

  @Allow('officer', 'coordinator')
  @Get('colleagues')
  @ApiOperation({ summary: 'Officers of your part of the tree, to whom a case can be entrusted' })
  @ApiOkResponse({ type: [ColleagueDto] })
  async colleagues(@CurrentStaff() staff: Staff): Promise<ColleagueDto[]> {
    const found = await colleaguesOf(this.db, staff);
    return found.map(({ id, name, institution }) => ({ id, name, institution }));
  }

  @Allow('officer', 'coordinator', 'administrator')
  @Get('cases/:id/similar')
  @ApiOperation({ summary: 'Cases that say the same, around the same time; of those you may not see only how many' })
  async similar(@Param('id', ParseUUIDPipe) id: string, @CurrentStaff() staff: Staff): Promise<SimilarFound> {
    return this.findSimilar.run(staff, id);
  }

  @Allow('officer')
  @Post('cases/:id/identity')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who the citizen is; the reason is kept, and the citizen is told that it was read' })
  @ApiOkResponse({ type: IdentityDto })
  async identity(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReadIdentityDto,
    @CurrentStaff() staff: Staff,
  ): Promise<IdentityDto> {
    return this.readIdentity.run(staff, id, reason);
  }

  @Allow('officer', 'coordinator')
  @Post('cases/:id/parts/:part/ask-again')
  @HttpCode(200)
  @ApiOperation({ summary: 'As the lead, ask a co-owner for more' })
  async askAgain(
    @Param('id', ParseUUIDPipe) leadId: string,
    @Param('part', ParseUUIDPipe) partId: string,
    @Body() { message }: AskAgainDto,
    @CurrentStaff() staff: Staff,
  ): Promise<Record<string, never>> {
    await this.askPartAgain.run(staff, { leadId, partId }, message);
    return {};
  }
}
