import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { SetPolicy } from './set-policy.js';
import { ShowThresholds } from './show-thresholds.js';
import { SetThresholdDto } from './thresholds.dto.js';
import { UndoPolicy } from './undo-policy.js';

/** From which probability on the router decides without a person. */
@Controller('api/router/thresholds')
@Allow('administrator')
export class ThresholdsController {
  constructor(
    private readonly showThresholds: ShowThresholds,
    private readonly setPolicy: SetPolicy,
    private readonly undoPolicy: UndoPolicy,
  ) {}

  @Get()
  async show() {
    return this.showThresholds.run();
  }

  @Post()
  async set(
    @Body() { kind = 'auto-route-above', amount, effectiveFrom }: SetThresholdDto,
    @CurrentStaff() { id }: Staff,
  ) {
    await this.setPolicy.run({ kind, amount, effectiveFrom: new Date(effectiveFrom) }, id);
    return this.showThresholds.run();
  }

  @Post(':id/undo')
  @HttpCode(200)
  async undo(@Param('id', ParseUUIDPipe) id: string, @CurrentStaff() staff: Staff) {
    await this.undoPolicy.run(id, staff.id);
    return this.showThresholds.run();
  }
}
