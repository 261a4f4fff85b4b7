import { Controller, Get, HttpException, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { counterAssets, isCounterAsset } from '../counter/counter-assets.js';
import { CounterPage } from './counter-page.js';
import { OfferForm } from './offer-form.js';
import { PageSender } from './page-sender.js';

/** The page of a counter. It holds nothing of anybody: who is signed in, the page asks when there is a network. */
@ApiExcludeController()
@Controller('loket')
export class CounterController {
  constructor(
    private readonly pages: PageSender,
    private readonly offerForm: OfferForm,
  ) {}

  @Get()
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const frame = this.pages.frame(request);
    const { institutions, today } = await this.offerForm.run(frame.words);
    await this.pages.send(reply, 200, <CounterPage {...frame} institutions={institutions} today={today} />);
  }

  @Get(':asset')
  async asset(@Param('asset') name: string, @Res() reply: FastifyReply): Promise<void> {
    if (!isCounterAsset(name)) throw new HttpException({ code: 'resource.not-found' }, 404);
    const { type, content } = counterAssets[name];
    await reply
      .type(type)
      .header('cache-control', 'no-cache')
      // The worker stands beside the page's other files and looks after the page itself.
      .header('service-worker-allowed', '/loket')
      .send(content);
  }
}
