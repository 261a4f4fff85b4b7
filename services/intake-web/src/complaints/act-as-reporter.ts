import { Injectable } from '@nestjs/common';
import { AddToComplaint, RateComplaint, WithdrawComplaint } from '#libs/intake';
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
  ) {}

  async run(complaintId: string, act: ReporterAct, key: string | null): Promise<void> {
    const repeatable = { complaintId, account: `web:${act.kind}`, key, content: JSON.stringify(act) };
    await this.once.run(repeatable, (tx) => this.do(tx, complaintId, act));
  }

  private do(tx: EntityManager, complaintId: string, act: ReporterAct): Promise<unknown> {
    const about = { complaintId, door: 'web' } as const;
    switch (act.kind) {
      case 'add':
        return this.addTo.run(tx, { ...about, text: act.text });
      case 'rate':
        return this.rate.run(tx, { ...about, score: act.score, comment: act.comment });
      case 'withdraw':
        return this.withdraw.run(tx, about);
    }
  }
}
