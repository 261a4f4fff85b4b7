import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { ListDeliveries, type DeliveryLine } from './list-deliveries.js';
import { ReplayDeliveries } from './replay-deliveries.js';
import { ListDeliveriesDto, ReplayDto } from './webhooks.dto.js';

const anId = new ParseUUIDPipe();

/** What endpoints were told, and what of it arrived. */
@ApiTags('notifier')
@Allow('coordinator', 'administrator')
@Controller('api/notifier/webhooks/:id/deliveries')
export class DeliveriesController {
  constructor(
    private readonly listDeliveries: ListDeliveries,
    private readonly replayDeliveries: ReplayDeliveries,
  ) {}

  @Get()
  list(
    @Param('id', anId) id: string,
    @Query() query: ListDeliveriesDto,
    @CurrentStaff() staff: Staff,
  ): Promise<{ items: DeliveryLine[]; next: string | null }> {
    return this.listDeliveries.run(staff, id, query);
  }

  @Post('replay')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send again all that was given up since a moment' })
  async replayFailed(
    @Param('id', anId) id: string,
    @Body() { since }: ReplayDto,
    @CurrentStaff() staff: Staff,
  ): Promise<{ replayed: number }> {
    return { replayed: await this.replayDeliveries.failedSince(staff, id, new Date(since)) };
  }

  @Post(':delivery/replay')
  @HttpCode(204)
  @ApiOperation({ summary: 'Send one again, under the same webhook-id' })
  replay(
    @Param('id', anId) id: string,
    @Param('delivery', anId) delivery: string,
    @CurrentStaff() staff: Staff,
  ): Promise<void> {
    return this.replayDeliveries.one(staff, id, delivery);
  }
}
