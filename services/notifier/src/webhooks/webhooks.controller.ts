import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { IfMatch } from '#libs/runtime';
import { webhookKinds } from '../rules/told-of-case.js';
import { ListEndpoints, type EndpointLine } from './list-endpoints.js';
import { PingEndpoint } from './ping-endpoint.js';
import type { Answer } from './post-webhook.js';
import { AddEndpointDto, ChangeEndpointDto } from './webhooks.dto.js';
import { WriteEndpoint, type WithSecret } from './write-endpoint.js';

const anId = new ParseUUIDPipe();

/** Where institutions are told of their cases. Coordinators have those of their part of the tree, administrators all. */
@ApiTags('notifier')
@Allow('coordinator', 'administrator')
@Controller('api/notifier/webhooks')
export class WebhooksController {
  constructor(
    private readonly listEndpoints: ListEndpoints,
    private readonly writeEndpoint: WriteEndpoint,
    private readonly pingEndpoint: PingEndpoint,
  ) {}

  @Get()
  async list(@CurrentStaff() staff: Staff): Promise<{ items: EndpointLine[]; kinds: readonly string[]; next: null }> {
    return { items: await this.listEndpoints.run(staff), kinds: webhookKinds, next: null };
  }

  @Post()
  @ApiOperation({ summary: 'Register an endpoint; its secret is in the answer and is never shown again' })
  add(@Body() body: AddEndpointDto, @CurrentStaff() staff: Staff): Promise<WithSecret> {
    return this.writeEndpoint.add(staff, body);
  }

  @Put(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change where and of what it is told, or switch it on or off' })
  change(
    @Param('id', anId) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeEndpointDto,
    @CurrentStaff() staff: Staff,
  ): Promise<void> {
    return this.writeEndpoint.change(staff, { id, version }, body);
  }

  @Post(':id/secret')
  @ApiOperation({ summary: 'Draw a new secret; for a day the former one holds as well' })
  rotate(@Param('id', anId) id: string, @IfMatch() version: number, @CurrentStaff() staff: Staff): Promise<WithSecret> {
    return this.writeEndpoint.rotate(staff, { id, version });
  }

  @Post(':id/ping')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send one that tells nothing, and see what comes back' })
  ping(@Param('id', anId) id: string, @CurrentStaff() staff: Staff): Promise<Omit<Answer, 'retryAfterMs'>> {
    return this.pingEndpoint.run(staff, id);
  }
}
