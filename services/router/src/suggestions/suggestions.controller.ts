import { Body, Controller, Header, HttpCode, Post, Req } from '@nestjs/common';
import { callerOf } from '#libs/runtime';
import type { FastifyRequest } from 'fastify';
import { SuggestOwners } from './suggest-owners.js';
import { SuggestionLimit } from './suggestion-limit.js';
import { SuggestOwnersDto } from './suggestions.dto.js';

/** For anybody who is writing a complaint. Posted and not got, so that no word of it stands in an address. */
@Controller('api/router/suggestions')
export class SuggestionsController {
  constructor(
    private readonly suggest: SuggestOwners,
    private readonly limit: SuggestionLimit,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async suggestions(@Body() { text, place }: SuggestOwnersDto, @Req() request: FastifyRequest) {
    await this.limit.check(callerOf(request));
    return { items: await this.suggest.run(text, place ?? null) };
  }
}
