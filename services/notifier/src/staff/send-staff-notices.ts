import { Injectable } from '@nestjs/common';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { MailTransport, type MailResult } from '#libs/mail';
import { DataSource } from 'typeorm';
import { NotifierEnv } from '../notifier.env.js';
import { staffMail, wishesAddress } from '../rules/staff-mail.js';
import { staffRetryAt } from '../rules/staff-retry.js';
import { StaffLedger, type StaffTurn } from './staff-ledger.js';
import { StaffWishRow } from './staff-wish.entity.js';

const patienceMs = 30_000;

/** Mails people what is due for them, everything in one mail. A row is claimed and committed before the server is asked. */
@Injectable()
export class SendStaffNotices {
  private transport: MailTransport | null = null;

  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly ledger: StaffLedger,
    private readonly env: NotifierEnv,
    private readonly clock: Clock,
  ) {}

  /** How many people had something due. */
  async run(): Promise<number> {
    if (!this.env.mail) return 0;
    await this.ledger.endAbandoned();
    const turn = await this.ledger.claim();
    if (!turn) return 0;
    const result = await this.send(turn);
    const { attempts } = turn;
    const again = result.outcome === 'not-now' ? staffRetryAt(attempts, this.clock.now()) : null;
    if (again) await this.ledger.putBack(turn, again, detailOf(result));
    else await this.ledger.end(turn, result.outcome === 'not-now' ? 'failed' : result.outcome, detailOf(result));
    return 1;
  }

  private async send({ staffId, notices }: StaffTurn): Promise<MailResult> {
    const { mail, publicUrl } = this.env;
    const to = await this.vault.staffAddressOf(this.db, staffId);
    if (!mail || to === null) return { outcome: 'failed', detail: 'no mail address' };
    const wish = await this.db.manager.findOneBy(StaffWishRow, { staffId });
    const wishes = wishesAddress(publicUrl);
    this.transport ??= new MailTransport(mail, patienceMs);
    return this.transport.send({
      ...staffMail(notices, publicUrl, wish?.language ?? 'id'),
      ...{ to, returnPath: mail.address },
      messageId: `<${uuidV7()}@${mail.address.split('@')[1] ?? ''}>`,
      headers: {
        ...{ 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        'List-Unsubscribe': `<${wishes}>`,
      },
    });
  }
}

const detailOf = (result: MailResult): string | null => (result.outcome === 'sent' ? null : result.detail);
