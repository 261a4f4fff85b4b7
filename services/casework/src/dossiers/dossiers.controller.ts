import { Controller, Get, Param, ParseUUIDPipe, Query, Req, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { Clock } from '#libs/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DossierDto, ListDossiersDto } from './dossiers.dto.js';
import { GatherDossier } from './gather-dossier.js';
import { ListKeptDossiers, type DossierPage } from './list-kept-dossiers.js';
import { OpenDossier } from './open-dossier.js';
import { anchorsUrlFor, sendDossier } from './send-dossier.js';

@ApiTags('desk')
@Controller('api/casework')
export class DossiersController {
  constructor(
    private readonly gatherDossier: GatherDossier,
    private readonly listKeptDossiers: ListKeptDossiers,
    private readonly openDossier: OpenDossier,
    private readonly clock: Clock,
  ) {}

  @Allow('officer', 'coordinator')
  @Get('cases/:id/dossier')
  @ApiOperation({ summary: 'What the Ombudsman needs of a case, without who complained; that it was taken is kept' })
  @ApiOkResponse({ description: 'PDF, in Indonesian or English, or the same as JSON' })
  async take(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() asked: DossierDto,
    @CurrentStaff() staff: Staff,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const dossier = await this.gatherDossier.run(staff, id, asked.as ?? 'pdf');
    await sendDossier(reply, { ...dossier, anchorsUrl: anchorsUrlFor(request) }, asked, {
      by: staff,
      at: this.clock.now(),
    });
  }

  @Allow('coordinator')
  @Get('dossiers')
  @ApiOperation({ summary: 'The register of dossiers that the last rung of the ladder has drawn up, the latest first' })
  async list(@CurrentStaff() staff: Staff, @Query() filter: ListDossiersDto): Promise<DossierPage> {
    return this.listKeptDossiers.run(staff, filter);
  }

  @Allow('coordinator')
  @Get('dossiers/:id')
  @ApiOperation({ summary: 'A dossier as it was kept; that it was taken is kept, too' })
  @ApiOkResponse({ description: 'PDF, in Indonesian or English, or the same as JSON' })
  @ApiNotFoundResponse({ description: 'There is none in one’s part of the tree' })
  async takeKept(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() asked: DossierDto,
    @CurrentStaff() staff: Staff,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kept = await this.openDossier.ofStaff(staff, id, asked.as ?? 'pdf');
    await sendDossier(reply, { ...kept, anchorsUrl: anchorsUrlFor(request) }, asked, {
      by: staff,
      at: this.clock.now(),
    });
  }
}
