import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendForGood } from '../pages/send-for-good.js';
import { mapFolder, PlaceMap } from './place-map.js';

/** What a map is made of; nothing where there is none. */
@ApiExcludeController()
@Controller(mapFolder)
export class MapController {
  constructor(private readonly map: PlaceMap) {}

  @Get(':file')
  async file(@Param('file') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = this.map.file(name);
    if (file === null) throw new NotFoundException();
    await sendForGood(request, reply.type(file.type), file);
  }
}
