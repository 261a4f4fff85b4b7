import { Injectable } from '@nestjs/common';
import type { CheckedAttachment } from '#libs/attachments';
import { AddToComplaint, HideComplaint, RateComplaint, WithdrawComplaint } from '#libs/intake';
import type { EntityManager } from 'typeorm';
import type { ReporterAct } from '../rules/read-act.js';
import { ActOnce } from './act-once.js';

/** What a citizen does with a complaint of their own. Whoever calls has checked the reply key. */
@Injectable()
export class ActAsReporter {
  constructor(
    private readonly once: ActOnce,
    private readonly addTo: AddToComplaint,
    private readonly rate: RateComplaint,
    private readonly withdraw: WithdrawComplaint,
    private readonly hide: HideComplaint,
  ) {}

  /** `attachments` come with an addition only. */
  async run(
    complaintId: string,
    act: ReporterAct,
    key: string | null,
    attachments: readonly CheckedAttachment[] = [],
  ): Promise<void> {
    const content = JSON.stringify([act, ...attachments.map(({ sha256 }) => sha256)]);
    const repeatable = { complaintId, account: `web:${act.kind}:${complaintId}`, key, content };
    await this.once.run(repeatable, (tx) => this.do(tx, complaintId, act, attachments));
  }

  private do(
    tx: EntityManager,
    complaintId: string,
    act: ReporterAct,
    attachments: readonly CheckedAttachment[],
  ): Promise<unknown> {
    const about = { complaintId, door: 'web' } as const;
    switch (act.kind) {
      case 'add':
      case 'reopen':
        return this.addTo.run(tx, { ...about, text: act.text, attachments });
      case 'appeal':
        return this.rate.run(tx, { ...about, score: 1, comment: act.reason });
      case 'rate':
        return this.rate.run(tx, { ...about, score: act.score, comment: act.comment });
      case 'hide':
        return this.hide.run(tx, { ...about, privacy: act });
      case 'withdraw':
        return this.withdraw.run(tx, about);
    }
  }
}
