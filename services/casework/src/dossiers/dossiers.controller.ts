import { Controller, Get, Param, ParseUUIDPipe, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DossierDto } from './dossiers.dto.js';
import { GatherDossier } from './gather-dossier.js';
import { anchorsUrlFor, sendDossier } from './send-dossier.js';

@ApiTags('desk')
@Controller('api/casework')
export class DossiersController {
  constructor(private readonly gatherDossier: GatherDossier) {}

  @Allow('officer', 'coordinator')
  @Get('cases/:id/dossier')
  @ApiOperation({ summary: 'What the Ombudsman needs of a case, without who complained; that it was taken is kept' })
  @ApiOkResponse({ description: 'PDF in Indonesian, or the same as JSON' })
  async take(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { as = 'pdf' }: DossierDto,
    @CurrentStaff() staff: Staff,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const dossier = await this.gatherDossier.run(staff, id, as);
    await sendDossier(reply, { ...dossier, anchorsUrl: anchorsUrlFor(request) }, as);
  }
}
