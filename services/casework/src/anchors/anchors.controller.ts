import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource, LessThan } from 'typeorm';
import { Anchor } from './anchor.entity.js';
import { ListAnchorsDto } from './anchors.dto.js';

const pageSize = 100;

/** Open to everybody: who keeps a copy of these lines can prove later what stood in any timeline. */
@ApiTags('history')
@Controller('api/casework/anchors')
export class AnchorsController {
  constructor(private readonly db: DataSource) {}

  @Get()
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({ summary: 'The daily anchors, the latest first, at most 100' })
  @ApiOkResponse({ description: 'For each day: how many chains grew, the root over their ends, and the hash to keep' })
  async list(@Query() { before }: ListAnchorsDto) {
    const anchors = await this.db.getRepository(Anchor).find({
      where: before === undefined ? {} : { day: LessThan(before) },
      order: { day: 'desc' },
      take: pageSize,
    });
    return { anchors: anchors.map(({ day, chains, root, previous, hash }) => ({ day, chains, root, previous, hash })) };
  }
}
