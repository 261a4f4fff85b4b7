import { Injectable } from '@nestjs/common';
import { AccessCodeWrong } from '../access/enter-code.js';
import { OneTimeCodes } from '../access/one-time-codes.js';
import { textsOf } from '../complaints/read-submission.js';
import { FindComplaint } from '../tracking/find-complaint.js';
import { CitizenCookies } from './citizen-cookies.js';
import { ShowTracking, type Visit } from './show-tracking.js';

/** Opens a complaint by a code that goes to the contact on file. */
@Injectable()
export class OpenByCode {
  constructor(
    private readonly findComplaint: FindComplaint,
    private readonly codes: OneTimeCodes,
    private readonly showTracking: ShowTracking,
    private readonly cookies: CitizenCookies,
  ) {}

  async ask({ request, reply, code }: Visit): Promise<void> {
    const { complaint } = await this.findComplaint.byCode(code, request.ip);
    await this.codes.ask.run(complaint);
    await reply.redirect(`/lacak/${complaint.code}?kabar=code-sent#buka`, 303);
  }

  async enter(visit: Visit): Promise<void> {
    const { request, reply, code } = visit;
    const { complaint } = await this.findComplaint.byCode(code, request.ip);
    const typed = textsOf(request.body)['sekali'] ?? '';
    try {
      const key = await this.codes.enter.run({ complaint, typed, caller: request.ip });
      this.cookies.holdKey(reply, complaint.code, key);
      await reply.redirect(`/lacak/${complaint.code}?kabar=opened`, 303);
    } catch (error) {
      if (!(error instanceof AccessCodeWrong)) throw error;
      await this.showTracking.run(visit, { status: 403, problems: [{ field: 'sekali', code: 'once-wrong' }] });
    }
  }
}
