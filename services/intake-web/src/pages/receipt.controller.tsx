import { Controller, Get, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FindComplaint, ReplyKeyWrong } from '../tracking/find-complaint.js';
import { CitizenCookies } from './citizen-cookies.js';
import { PageSender } from './page-sender.js';
import { PrintReceipt } from './print-receipt.js';
import { ReceiptPage } from './receipt-page.js';
import { SameSiteGuard } from './same-site-guard.js';
import { WriteReceipt } from './write-receipt.js';

/** The receipt, for a browser that holds the reply key; anybody else is led to the public page. */
@ApiExcludeController()
@Controller('tanda-terima')
export class ReceiptController {
  constructor(
    private readonly pages: PageSender,
    private readonly cookies: CitizenCookies,
    private readonly findComplaint: FindComplaint,
    private readonly writeReceipt: WriteReceipt,
    private readonly printReceipt: PrintReceipt,
  ) {}

  @Post(':code/cetak')
  @UseGuards(SameSiteGuard)
  async print(@Param('code') code: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.printReceipt.run({ request, reply, code });
  }

  @Get(':code')
  async receipt(
    @Param('code') code: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const held = this.cookies.keyOf(request, code);
    if (held === null) {
      await reply.redirect(`/lacak/${encodeURIComponent(code)}`, 303);
      return;
    }
    try {
      const tracked = await this.findComplaint.asReporter(code, held, request.ip);
      const receipt = await this.writeReceipt.run(tracked);
      await this.pages.send(reply, 200, <ReceiptPage {...this.pages.frame(request)} receipt={receipt} />);
    } catch (error) {
      if (!(error instanceof ReplyKeyWrong)) throw error;
      this.cookies.forgetKey(reply, code);
      await reply.redirect(`/lacak/${encodeURIComponent(code)}`, 303);
    }
  }
}
