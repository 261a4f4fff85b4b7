import { Injectable } from '@nestjs/common';
import { noticePlanned } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import type { ComplaintKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { Complaint } from '../complaints/complaint.entity.js';
import { NotifierEnv } from '../notifier.env.js';
import { composeDigest } from '../rules/compose-notice.js';
import type { Pack } from '../rules/pack-news.js';
import type { Wording } from '../rules/wording.js';
import { TemplatesInForce } from '../templates/templates-in-force.js';
import type { Notice } from './notice.entity.js';

interface Telling {
  readonly notice: Pick<Notice, 'id' | 'kind' | 'door' | 'language' | 'plannedAt'>;
  readonly canReply: boolean;
  readonly complaint: Readonly<Complaint>;
  readonly pack: Pack;
  readonly key: ComplaintKey;
}

/** Asks doors to deliver notices, each in the words of its door and the citizen's language, sealed. */
@Injectable()
export class SayNotice {
  constructor(
    private readonly outbox: Outbox,
    private readonly env: NotifierEnv,
    private readonly templates: TemplatesInForce,
  ) {}

  async run(tx: EntityManager, tellings: readonly Telling[]): Promise<void> {
    const wording = await this.templates.wording();
    await this.outbox.addRows(
      tx,
      tellings.map((one) => this.row(one, wording)),
    );
  }

  private row({ notice, canReply, complaint, pack, key }: Telling, wording: Wording): ReturnType<Outbox['row']> {
    const { id, kind, door, language, plannedAt } = notice;
    const { publicUrl } = this.env;
    const reader = { door, canReply, language, code: complaint.code, institution: pack.institution, publicUrl };
    return this.outbox.row(noticePlanned, complaint.id, {
      ...{ noticeId: id, kind, door, language },
      body: key.seal(`notice:${id}`, composeDigest(pack.news, reader, wording)),
      plannedAt: plannedAt.toISOString(),
    });
  }
}
