import { Injectable } from '@nestjs/common';
import { chargedUnits } from '#libs/domain';
import type { Complaint } from '../complaints/complaint.entity.js';
import { NotifierEnv } from '../notifier.env.js';
import { PricesInForce } from '../prices/prices-in-force.js';
import { composeDigest } from '../rules/compose-notice.js';
import type { Pack } from '../rules/pack-news.js';
import { TemplatesInForce } from '../templates/templates-in-force.js';
import type { Notice } from './notice.entity.js';

export interface Unworded {
  readonly notice: Pick<Notice, 'kind' | 'door' | 'language'>;
  readonly canReply: boolean;
  readonly complaint: Pick<Complaint, 'code'>;
  readonly pack: Pack;
}

export interface Worded {
  readonly body: string;
  /** In rupiah; null: there is no price. */
  readonly cost: number | null;
}

/** Puts notices into the words of their doors, each in the citizen's language, and reckons what that costs. */
@Injectable()
export class WordNotices {
  constructor(
    private readonly env: NotifierEnv,
    private readonly templates: TemplatesInForce,
    private readonly prices: PricesInForce,
  ) {}

  async run<One extends Unworded>(several: readonly One[]): Promise<(One & Worded)[]> {
    const wording = await this.templates.wording();
    const costing = await this.prices.costing();
    const { publicUrl } = this.env;
    return several.map((one) => {
      const { notice, canReply, complaint, pack } = one;
      const { door, kind, language } = notice;
      const reader = { door, canReply, language, code: complaint.code, institution: pack.institution, publicUrl };
      const body = composeDigest(pack.news, reader, wording);
      return { ...one, body, cost: costing({ door, kind, units: chargedUnits(door, body) }) };
    });
  }
}
