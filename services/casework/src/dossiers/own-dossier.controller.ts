import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import {
  ApiForbiddenResponse,
  ApiHeader,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { replyKeyIn } from '../history/reply-key-in.js';
import { DossierDto } from './dossiers.dto.js';
import { OpenDossier } from './open-dossier.js';
import { anchorsUrlFor, sendDossier } from './send-dossier.js';

/** What a citizen takes to the Ombudsman; the browser holds the key, applications send it. */
@ApiTags('history')
@Controller('api/casework/history')
export class OwnDossierController {
  constructor(private readonly openDossier: OpenDossier) {}

  @Get(':code/dossier')
  @ApiOperation({
    summary: 'The dossier of one’s own complaint for the Ombudsman, from the last rung of the ladder on',
  })
  @ApiHeader({ name: 'Reply-Key', required: false, description: 'From the answer to the filing' })
  @ApiOkResponse({ description: 'PDF, in Indonesian or English, or the same as JSON' })
  @ApiForbiddenResponse({ description: 'The reply key does not belong to this complaint' })
  @ApiNotFoundResponse({ description: 'None has been drawn up yet' })
  async take(
    @Param('code') code: string,
    @Query() asked: DossierDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kept = await this.openDossier.ofCitizen(code, replyKeyIn(request, code));
    await sendDossier(reply, { ...kept, anchorsUrl: anchorsUrlFor(request) }, asked, null);
  }
}
