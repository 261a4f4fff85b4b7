import { Injectable } from '@nestjs/common';
import { noticePlanned } from '#libs/contracts';
import { chargedUnits } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import type { ComplaintKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { Complaint } from '../complaints/complaint.entity.js';
import { NotifierEnv } from '../notifier.env.js';
import { composeDigest } from '../rules/compose-notice.js';
import { noteCosts } from '../prices/note-costs.js';
import { PricesInForce } from '../prices/prices-in-force.js';
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

interface Said extends Telling {
  readonly body: string;
  /** In rupiah; null: there is no price. */
  readonly cost: number | null;
}

/** Asks doors to deliver notices, each in the words of its door and the citizen's language, sealed, and reckons what that costs. */
@Injectable()
export class SayNotice {
  constructor(
    private readonly outbox: Outbox,
    private readonly env: NotifierEnv,
    private readonly templates: TemplatesInForce,
    private readonly prices: PricesInForce,
  ) {}

  async run(tx: EntityManager, tellings: readonly Telling[]): Promise<void> {
    const wording = await this.templates.wording();
    const costing = await this.prices.costing();
    const said = tellings.map((one) => {
      const body = this.body(one, wording);
      const { door, kind } = one.notice;
      return { ...one, body, cost: costing({ door, kind, units: chargedUnits(door, body) }) };
    });
    await this.outbox.addRows(
      tx,
      said.map((one) => this.row(one)),
    );
    await noteCosts(
      tx,
      said.flatMap(({ notice: { id }, cost }) => (cost === null ? [] : [{ id, cost }])),
    );
  }

  private body({ notice: { door, language }, canReply, complaint, pack }: Telling, wording: Wording): string {
    const { publicUrl } = this.env;
    const reader = { door, canReply, language, code: complaint.code, institution: pack.institution, publicUrl };
    return composeDigest(pack.news, reader, wording);
  }

  private row({ notice, complaint, key, body, cost }: Said): ReturnType<Outbox['row']> {
    const { id, kind, door, language, plannedAt } = notice;
    return this.outbox.row(noticePlanned, complaint.id, {
      ...{ noticeId: id, kind, door, language },
      body: key.seal(`notice:${id}`, body),
      plannedAt: plannedAt.toISOString(),
      ...(cost !== null && { cost }),
    });
  }
}
