import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiForbiddenResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GatherHistory } from './gather-history.js';
import { HistoryDto } from './history.dto.js';
import { historyPage } from './history-page.js';
import { replyKeyIn } from './reply-key-in.js';

/** What a citizen takes home; the browser holds the key, applications send it. */
@ApiTags('history')
@Controller('api/casework/history')
export class HistoryController {
  constructor(private readonly gatherHistory: GatherHistory) {}

  @Get(':code')
  @ApiOperation({ summary: 'The whole history of one’s own complaint, to be verified without this hub' })
  @ApiHeader({ name: 'Reply-Key', required: false, description: 'From the answer to the filing' })
  @ApiOkResponse({ description: 'One HTML file that needs no network, or the same as JSON' })
  @ApiForbiddenResponse({ description: 'The reply key does not belong to this complaint' })
  async take(
    @Param('code') code: string,
    @Query() { as = 'html', language = 'id' }: HistoryDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const history = await this.gatherHistory.run(code, replyKeyIn(request, code), {
      language,
      anchorsUrl: `${request.protocol}://${request.host}/api/casework/anchors`,
    });
    void reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="riwayat-${history.code}.${as}"`);
    if (as === 'json') await reply.type('application/json; charset=utf-8').send(JSON.stringify(history));
    else await reply.type('text/html; charset=utf-8').send(historyPage(history));
  }
}
