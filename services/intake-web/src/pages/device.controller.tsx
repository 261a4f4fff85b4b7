import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Tracking } from '#libs/intake';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CitizenCookies } from './citizen-cookies.js';
import { DevicePage, type Listed } from './device-page.js';
import { PageSender } from './page-sender.js';

/** What this browser filed, opened or follows. */
@ApiExcludeController()
@Controller('laporan-saya')
export class DeviceController {
  constructor(
    private readonly pages: PageSender,
    private readonly cookies: CitizenCookies,
    private readonly tracking: Tracking,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const own = this.cookies.ownCodes(request);
    const followed = this.cookies.followed(request).codes.filter((code) => !own.includes(code));
    const lists = { own: await this.list(own), followed: await this.list(followed) };
    await this.pages.send(reply, 200, <DevicePage {...this.pages.frame(request)} {...lists} />);
  }

  private async list(codes: readonly string[]): Promise<Listed[]> {
    const found = codes.length === 0 ? [] : await this.tracking.byCodes(codes);
    return found.map(({ complaint, story }) => ({ code: complaint.code, status: story.status, late: story.late }));
  }
}
