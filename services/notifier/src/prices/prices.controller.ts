import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { Clock, languageOf } from '#libs/runtime';
import { sendSheet, takenBy } from '#libs/sheets';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sheetOfCosts } from './sheet-of-costs.js';
import type { Price } from './price.entity.js';
import { CostsDto, ExportCostsDto, PriceDto } from './prices.dto.js';
import { SumCosts, type CostLine } from './sum-costs.js';
import { WritePrice } from './write-price.js';

/** What telling citizens costs: administrators write prices, coordinators see what their part of the tree has cost. */
@ApiTags('notifier')
@Allow('coordinator', 'administrator')
@Controller('api/notifier')
export class PricesController {
  constructor(
    private readonly writePrice: WritePrice,
    private readonly sumCosts: SumCosts,
    private readonly clock: Clock,
  ) {}

  @Get('prices')
  async list(): Promise<{ items: Price[]; next: null }> {
    return { items: await this.writePrice.list(), next: null };
  }

  @Post('prices')
  @Allow('administrator')
  @ApiOperation({ summary: 'Write what a provider takes, from a day on' })
  add(@Body() body: PriceDto, @CurrentStaff() staff: Staff): Promise<Price> {
    return this.writePrice.add(staff, body);
  }

  @Get('costs')
  async sum(@Query() { months }: CostsDto, @CurrentStaff() staff: Staff): Promise<{ items: CostLine[]; next: null }> {
    return { items: await this.sumCosts.run(staff, months), next: null };
  }

  @Get('costs/export')
  @ApiOperation({ summary: 'The same as a table to keep' })
  async export(
    @Query() { months, format }: ExportCostsDto,
    @CurrentStaff() staff: Staff,
    @Req() { headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lines = await this.sumCosts.run(staff, months);
    const language = languageOf(headers['accept-language']);
    const mark = takenBy(staff, this.clock.now(), language);
    await sendSheet(reply, {
      format,
      name: 'salur-biaya',
      total: lines.length,
      mark,
      ...sheetOfCosts(lines, language),
    });
  }
}
