import { Injectable } from '@nestjs/common';
import { normaliseReplyKey } from '#libs/domain';
import { textsOf } from '../complaints/read-submission.js';
import { FindComplaint, ReplyKeyWrong } from '../tracking/find-complaint.js';
import { CitizenCookies } from './citizen-cookies.js';
import { ShowTracking, type Visit } from './show-tracking.js';

/** Gives a browser the reply key to hold, or takes it away. */
@Injectable()
export class OpenOwnComplaint {
  constructor(
    private readonly findComplaint: FindComplaint,
    private readonly showTracking: ShowTracking,
    private readonly cookies: CitizenCookies,
  ) {}

  async open(visit: Visit): Promise<void> {
    const { request, reply, code } = visit;
    const typed = textsOf(request.body)['kunci'] ?? '';
    const key = normaliseReplyKey(typed);
    try {
      const { complaint } = await this.findComplaint.asReporter(code, key, request.ip);
      if (key !== null) this.cookies.holdKey(reply, complaint.code, key);
      await reply.redirect(`/lacak/${complaint.code}?kabar=opened`, 303);
    } catch (error) {
      if (!(error instanceof ReplyKeyWrong)) throw error;
      // The key is not written back into the page: a wrong one may be the right one of another complaint.
      await this.showTracking.run(visit, { status: 403, problems: [{ field: 'kunci', code: 'key-wrong' }] });
    }
  }

  async forget({ request, reply, code }: Visit): Promise<void> {
    const { complaint } = await this.findComplaint.byCode(code, request.ip);
    this.cookies.forgetKey(reply, complaint.code);
    await reply.redirect(`/lacak/${complaint.code}?kabar=forgotten`, 303);
  }
}
