import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { FindDecided, type DecidedAlike } from './find-decided.js';

/** For the triage desk, which sees no case: numbers only, of whatever part of the tree. */
@ApiTags('casework')
@Controller('api/casework/complaints')
export class DecidedAlikeController {
  constructor(private readonly findDecided: FindDecided) {}

  @Allow('triage', 'administrator')
  @Get(':id/decided-alike')
  @ApiOperation({ summary: 'Whose complaints that say the same became in the last 30 days, and how far they are' })
  async list(@Param('id', ParseUUIDPipe) id: string): Promise<{ items: DecidedAlike[] }> {
    return { items: await this.findDecided.run(id) };
  }
}
