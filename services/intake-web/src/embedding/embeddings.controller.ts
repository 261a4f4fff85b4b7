import { Body, Controller, Get, NotFoundException, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentStaff, type Staff } from '#libs/access';
import { InputRefused } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { InstitutionRow } from '../institutions/institution.entity.js';
import { IntakeWebEnv } from '../intake-web.env.js';
import { wordsIn } from '../pages/words/words.js';
import { originOf } from '../rules/embedding-origins.js';
import { badgeSnippet, formSnippet } from '../rules/snippets.js';
import { EmbeddablesAnswer, SnippetAnswer } from './embedding.answer.js';
import { EmbeddingDto, ListEmbeddableDto, SnippetDto } from './embedding.dto.js';
import { Embedding } from './embedding.entity.js';
import { ListEmbeddable } from './list-embeddable.js';

/** The form on the sites of institutions. Where it may stand is said by whoever administers that part of the tree. */
@ApiTags('embedding')
@Controller('api/intake-web/embeddings')
@Allow('coordinator', 'administrator')
export class EmbeddingsController {
  constructor(
    private readonly db: DataSource,
    private readonly listEmbeddable: ListEmbeddable,
    private readonly env: IntakeWebEnv,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Institutions of your part of the tree whose form can stand on a site' })
  @ApiOkResponse({ type: EmbeddablesAnswer })
  async list(@Query() { q = '' }: ListEmbeddableDto, @CurrentStaff() { path }: Staff): Promise<EmbeddablesAnswer> {
    return { items: await this.listEmbeddable.in(path, q) };
  }

  @Get(':institution')
  @ApiOperation({
    summary: 'What to copy into a site for the form and the badge, and on which sites the form may stand',
  })
  @ApiOkResponse({ type: SnippetAnswer })
  async show(
    @Param('institution') institution: string,
    @Query() { language = 'id' }: SnippetDto,
    @CurrentStaff() staff: Staff,
  ): Promise<SnippetAnswer> {
    const { code, name } = await this.inTheHandsOf(staff, institution);
    const found = await this.db.getRepository(Embedding).findOneBy({ institution: code });
    const site = { origin: this.env.publicUrl.origin, code, words: wordsIn(language).embedded };
    return {
      ...{ code, name, origins: found?.origins ?? [] },
      ...{ form: formSnippet(site, name), badge: badgeSnippet(site) },
    };
  }

  @Put(':institution')
  @Allow('administrator')
  @ApiOperation({ summary: 'Say on which sites the form of this institution may stand' })
  @ApiOkResponse({ type: EmbeddingDto })
  async keep(
    @Param('institution') code: string,
    @Body() body: EmbeddingDto,
    @CurrentStaff() staff: Staff,
  ): Promise<EmbeddingDto> {
    const { code: institution } = await this.inTheHandsOf(staff, code);
    const origins = [...new Set(body.origins.map((address, position) => originOf(address) ?? refuse(position)))];
    await this.db.getRepository(Embedding).upsert({ institution, origins }, ['institution']);
    return { origins };
  }

  /** Whether it exists is not told to whom it does not concern. */
  private async inTheHandsOf({ path }: Staff, code: string): Promise<InstitutionRow> {
    const found = await this.db.getRepository(InstitutionRow).findOneBy({ code });
    if (!found?.path.startsWith(path)) throw new NotFoundException();
    return found;
  }
}

function refuse(position: number): never {
  const message = 'Tulis alamat situs dengan https. | Write the address of a site with https.';
  throw new InputRefused([{ pointer: `/origins/${position}`, code: 'origin-unreadable', message }]);
}
