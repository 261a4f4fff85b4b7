import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { ListRules } from './list-rules.js';
import { RuleWork } from './rule-work.js';
import { ApproveRuleDto, SimulateRuleDto, UndoRuleDto, WriteRuleDto } from './standing.dto.js';

/** The standing rules of officials: written, tried, approved by a second person, undone. */
@Controller('api/router/rules')
@Allow('administrator')
export class StandingController {
  constructor(
    private readonly listRules: ListRules,
    private readonly work: RuleWork,
  ) {}

  @Get()
  async list() {
    return this.listRules.run();
  }

  @Post()
  async write(@Body() wish: WriteRuleDto, @CurrentStaff() { id: staffId }: Staff) {
    return this.work.write.run(null, wish, staffId);
  }

  /** The next version of a rule; the one in force stays as it is until this is approved. */
  @Post(':id')
  async rewrite(@Param('id', ParseUUIDPipe) id: string, @Body() wish: WriteRuleDto, @CurrentStaff() staff: Staff) {
    return this.work.write.run(id, wish, staff.id);
  }

  @Post(':id/simulate')
  @HttpCode(202)
  async simulate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { last }: SimulateRuleDto,
    @CurrentStaff() staff: Staff,
  ) {
    return { jobId: await this.work.simulate.run(id, last, staff.id) };
  }

  @Post(':id/approve')
  @HttpCode(200)
  async approve(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { activeFrom }: ApproveRuleDto,
    @CurrentStaff() staff: Staff,
  ) {
    await this.work.approve.run(id, new Date(activeFrom), staff.id);
    return this.listRules.run();
  }

  @Post(':id/undo')
  @HttpCode(200)
  async undo(@Param('id', ParseUUIDPipe) id: string, @Body() { version }: UndoRuleDto, @CurrentStaff() staff: Staff) {
    await this.work.undo.run(id, version, staff.id);
    return this.listRules.run();
  }
}
