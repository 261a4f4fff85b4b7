import { Body, Controller, Get, NotFoundException, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { InputRefused } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { InstitutionRow } from '../institutions/institution.entity.js';
import { originOf } from '../rules/embedding-origins.js';
import { EmbeddingDto } from './embedding.dto.js';
import { Embedding } from './embedding.entity.js';

/** On which sites of an institution the form may stand: said by whoever administers that part of the tree. */
@ApiTags('embedding')
@Controller('api/intake-web/embeddings/:institution')
@Allow('administrator')
export class EmbeddingsController {
  constructor(private readonly db: DataSource) {}

  @Get()
  @ApiOperation({ summary: 'The sites on which the form of this institution may stand' })
  @ApiOkResponse({ type: EmbeddingDto })
  async list(@Param('institution') code: string, @CurrentStaff() staff: Staff): Promise<EmbeddingDto> {
    const institution = await this.inTheHandsOf(staff, code);
    const found = await this.db.getRepository(Embedding).findOneBy({ institution });
    return { origins: found?.origins ?? [] };
  }

  @Put()
  @ApiOperation({ summary: 'Say on which sites the form of this institution may stand' })
  @ApiOkResponse({ type: EmbeddingDto })
  async keep(
    @Param('institution') code: string,
    @Body() body: EmbeddingDto,
    @CurrentStaff() staff: Staff,
  ): Promise<EmbeddingDto> {
    const institution = await this.inTheHandsOf(staff, code);
    const origins = [...new Set(body.origins.map((address, position) => originOf(address) ?? refuse(position)))];
    await this.db.getRepository(Embedding).upsert({ institution, origins }, ['institution']);
    return { origins };
  }

  /** Whether it exists is not told to whom it does not concern. */
  private async inTheHandsOf({ path }: Staff, code: string): Promise<string> {
    const found = await this.db.getRepository(InstitutionRow).findOneBy({ code });
    if (!found?.path.startsWith(path)) throw new NotFoundException();
    return code;
  }
}

function refuse(position: number): never {
  const message = 'Tulis alamat situs dengan https. | Write the address of a site with https.';
  throw new InputRefused([{ pointer: `/origins/${position}`, code: 'origin-unreadable', message }]);
}
