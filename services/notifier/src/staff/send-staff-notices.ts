import { Injectable } from '@nestjs/common';
import { absentAmong } from '#libs/access';
import { hubTimeZone, localDateOf, uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { MailTransport, type MailResult } from '#libs/mail';
import { DataSource } from 'typeorm';
import { PushToDevice } from '../devices/push-to-device.js';
import { NotifierEnv } from '../notifier.env.js';
import type { PushOutcome } from '../rules/push-outcome.js';
import { staffMail, wishesAddress } from '../rules/staff-mail.js';
import { staffRetryAt } from '../rules/staff-retry.js';
import { StaffLedger, type StaffTurn } from './staff-ledger.js';
import type { StaffNoticeState } from './staff-notice.entity.js';
import { StaffWishRow } from './staff-wish.entity.js';

const patienceMs = 30_000;

interface Told {
  readonly outcome: MailResult['outcome'] | PushOutcome;
  readonly detail: string | null;
  readonly retryAfterMs?: number | null;
}

/** Tells people what is due for them, everything in one mail or message. A row is claimed and committed before the server is asked. */
@Injectable()
export class SendStaffNotices {
  private transport: MailTransport | null = null;

  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly ledger: StaffLedger,
    private readonly pushToDevice: PushToDevice,
    private readonly env: NotifierEnv,
    private readonly clock: Clock,
  ) {}

  /** How many turns there were. */
  async run(): Promise<number> {
    await this.ledger.endAbandoned();
    const turn = await this.ledger.claim();
    if (!turn) return 0;
    const { outcome, detail, retryAfterMs = null } = await this.tell(turn);
    const again = outcome === 'not-now' ? this.againAt(turn, retryAfterMs) : null;
    if (again) await this.ledger.putBack(turn, again, detail);
    else await this.ledger.end(turn, ended[outcome], detail);
    return 1;
  }

  private async tell(turn: StaffTurn): Promise<Told> {
    if (await this.hasLeft(turn.staffId)) return { outcome: 'failed', detail: 'no longer staff' };
    if (turn.deviceId !== null) return this.pushToDevice.run(turn.deviceId, turn);
    const result = await this.send(turn);
    return { outcome: result.outcome, detail: result.outcome === 'sent' ? null : result.detail };
  }

  /** Since it was planned. */
  private async hasLeft(staffId: string): Promise<boolean> {
    const absent = await absentAmong(this.db, [staffId], localDateOf(this.clock.now(), hubTimeZone));
    return absent.get(staffId)?.because === 'removed';
  }

  private againAt({ attempts }: StaffTurn, retryAfterMs: number | null): Date | null {
    const now = this.clock.now();
    const again = staffRetryAt(attempts, now);
    return again && new Date(Math.max(again.getTime(), now.getTime() + (retryAfterMs ?? 0)));
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

/** What has been put off for too long has failed. */
const ended: Readonly<Record<Told['outcome'], StaffNoticeState>> = {
  ...{ sent: 'sent', gone: 'failed', failed: 'failed', 'not-now': 'failed', 'in-doubt': 'in-doubt' },
};
