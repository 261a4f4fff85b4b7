import { Injectable } from '@nestjs/common';
import { MailTransport, type MailResult } from '#libs/mail';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { Complaint } from '../complaints/complaint.entity.js';
import { NotifierEnv } from '../notifier.env.js';
import { confirmingMail, followerMail, type FollowerNews } from '../rules/follower-words.js';
import { staffRetryAt } from '../rules/staff-retry.js';
import type { FollowerMail } from './follower-mail.entity.js';

const patienceMs = 30_000;
const claimMs = 120_000;

type Turn = Pick<FollowerMail, 'id' | 'complaintId' | 'language' | 'attempts' | 'confirm'> & {
  readonly news: FollowerNews | 'to-confirm';
};

/** Mails followers what is due. A row is claimed and committed before the server is asked. */
@Injectable()
export class SendToFollowers {
  private transport: MailTransport | null = null;

  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly env: NotifierEnv,
    private readonly clock: Clock,
  ) {}

  /** How many were tried. */
  async run(): Promise<number> {
    const turn = await this.claim();
    if (!turn) return 0;
    const result = await this.send(turn);
    const again = result.outcome === 'not-now' ? staffRetryAt(turn.attempts, this.clock.now()) : null;
    const detail = result.outcome === 'sent' ? null : result.detail;
    // Who was quick has confirmed already what was being sent: their wish waits.
    await this.db.query(
      `update follower_mail set state = $2, detail = $3, due_at = $4::timestamptz, ended_at = $5, claimed_until = null,
              confirm = case when $4::timestamptz is null then null else confirm end
        where id = $1 and state = 'sending'`,
      [turn.id, again ? 'planned' : ended[result.outcome], detail, again, again ? null : this.clock.now()],
    );
    return 1;
  }

  private async claim(): Promise<Turn | undefined> {
    const now = this.clock.now();
    // Whoever was sending it died in between: it may have left.
    await this.db.query(
      `update follower_mail set state = 'in-doubt', detail = 'interrupted while sending', ended_at = $1, claimed_until = null
        where state = 'sending' and claimed_until < $1`,
      [now],
    );
    const [rows] = await this.db.query<[Turn[], number]>(
      `update follower_mail set state = 'sending', attempts = attempts + 1, due_at = null, claimed_until = $2
        where id = (select id from follower_mail where state = 'planned' and due_at <= $1
                     order by due_at limit 1 for update skip locked)
       returning id, complaint_id as "complaintId", language, attempts, news, confirm`,
      [now, new Date(now.getTime() + claimMs)],
    );
    return rows[0];
  }

  private async send(turn: Turn): Promise<MailResult> {
    const { id, complaintId, news } = turn;
    const { mail, publicUrl } = this.env;
    const complaint = await this.db.manager.findOneBy(Complaint, { id: complaintId });
    // They follow no longer, or want silence: then there is no address.
    const to = (await this.vault.contactOf(this.db, id))?.email;
    if (!mail || !complaint || complaint.erased || to === undefined) return { outcome: 'failed', detail: 'no address' };
    const silence = `${publicUrl}/henti-kabar/${id}`;
    const written = await this.write(turn, complaint, silence);
    if (!written) return { outcome: 'failed', detail: 'no link' };
    this.transport ??= new MailTransport(mail, patienceMs);
    return this.transport.send({
      ...written,
      ...{ to, returnPath: mail.address },
      // The same at every attempt: a server that has it already knows it again.
      messageId: `<${id}${news === 'to-confirm' ? '.confirm' : ''}@${mail.address.split('@')[1] ?? ''}>`,
      headers: {
        ...{ 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        ...{ 'List-Unsubscribe': `<${silence}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      },
    });
  }

  private async write({ id, language, news, confirm }: Turn, { code, institution }: Complaint, silence: string) {
    const { publicUrl } = this.env;
    const told = { code, language, page: `${publicUrl}/lacak/${code}`, silence };
    if (news !== 'to-confirm') return followerMail({ ...told, institution, news });
    const secret = await this.vault.open(this.db, id, 'confirm', confirm);
    return secret === null ? null : confirmingMail({ ...told, link: `${publicUrl}/minta-kabar/${secret}` });
  }
}

/** What has been put off for too long has failed. */
const ended: Readonly<Record<MailResult['outcome'], FollowerMail['state']>> = {
  ...{ sent: 'sent', failed: 'failed', 'not-now': 'failed', 'in-doubt': 'in-doubt' },
};
