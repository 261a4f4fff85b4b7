import { Injectable } from '@nestjs/common';
import { PrivateLinks } from '../access/private-links.js';
import { ReplyKeys } from '../complaints/reply-keys.js';
import { FindComplaint, ReplyKeyWrong } from '../tracking/find-complaint.js';
import { ArrivalPage, LinkPage } from './link-pages.js';
import { PageSender } from './page-sender.js';
import type { Visit } from './show-tracking.js';

/** Gives a citizen the link to their own complaint, and opens it for who comes with one. */
@Injectable()
export class OpenByLink {
  constructor(
    private readonly pages: PageSender,
    private readonly findComplaint: FindComplaint,
    private readonly links: PrivateLinks,
    private readonly replyKeys: ReplyKeys,
  ) {}

  async show({ request, reply, code }: Visit): Promise<void> {
    const held = this.pages.cookies.keyOf(request, code);
    const { complaint } = await this.findComplaint.asReporter(code, held, request.ip);
    const link = this.links.of(complaint);
    if (link === null) throw new ReplyKeyWrong();
    await this.pages.send(reply, 200, <LinkPage {...this.pages.frame(request)} code={complaint.code} link={link} />);
  }

  async arrive({ request, reply, code }: Visit): Promise<void> {
    const { complaint } = await this.findComplaint.byCode(code, request.ip);
    const page = <ArrivalPage {...this.pages.frame(request)} code={complaint.code} to={request.url} />;
    await this.pages.send(reply, 200, page);
  }

  async open({ request, reply, code }: Visit, token: string): Promise<void> {
    const { complaint } = await this.findComplaint.byCode(code, request.ip);
    if (!this.links.opens(complaint, token)) await this.findComplaint.refuseKey(request.ip);
    this.pages.cookies.holdKey(reply, complaint.code, this.replyKeys.of(complaint.id));
    await reply.redirect(`/lacak/${complaint.code}?kabar=opened`, 303);
  }
}
