import { Injectable } from '@nestjs/common';
import { spokenLanguages, type SpokenLanguage } from '#libs/contracts';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { channels, templateKeyNames, templateKeys, type TemplateKey } from '../rules/template-keys.js';
import { builtInWording, type Place } from '../rules/wording.js';
import { NoticeTemplate } from './template.entity.js';
import { TemplatesInForce } from './templates-in-force.js';

const days = 30;

/** Everything that can be said, in which words today and as planned, and how often it was said lately. */
export interface TemplateLine extends Place {
  readonly inForce: string;
  readonly builtIn: boolean;
  /** The language of those words: another one where it has none of its own. */
  readonly inForceIn: SpokenLanguage;
  readonly values: { readonly required: readonly string[]; readonly more: readonly string[] };
  /** Notices of its kind in its channel and language within thirty days. */
  readonly saidLately: number;
  readonly rows: readonly NoticeTemplate[];
}

@Injectable()
export class ListTemplates {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly inForce: TemplatesInForce,
  ) {}

  async run(): Promise<TemplateLine[]> {
    const [rows, counts, wording] = await Promise.all([
      this.db.manager.find(NoticeTemplate, { order: { validFrom: 'asc', id: 'asc' } }),
      this.counts(),
      this.inForce.wording(),
    ]);
    const isAt = (place: Place) => (row: Place) =>
      row.key === place.key && row.channel === place.channel && row.language === place.language;
    return templateKeyNames
      .flatMap((key) => channels.flatMap((channel) => spokenLanguages.map((language) => ({ key, channel, language }))))
      .map((place) => ({
        ...place,
        inForce: wording(place).words,
        inForceIn: wording(place).language,
        builtIn: wording(place).words === builtInWording(place).words,
        values: templateKeys[place.key],
        saidLately: counts.get(`${kindOf(place.key)}/${place.channel}/${place.language}`) ?? 0,
        rows: rows.filter(isAt(place)),
      }));
  }

  private async counts(): Promise<ReadonlyMap<string, number>> {
    const since = new Date(this.clock.now().getTime() - days * 86_400_000);
    const rows = await this.db.query<{ name: string; count: number }[]>(
      `select kind || '/' || case door when 'sms' then 'sms' else 'text' end || '/' || language as name, count(*)::int
         from notice where planned_at > $1 and door <> 'web' group by 1`,
      [since],
    );
    return new Map(rows.map(({ name, count }) => [name, count]));
  }
}

/** The ledger counts kinds, of which some have several wordings. */
const kindOf = (key: TemplateKey): string =>
  key === 'interim' ? 'answered' : key.startsWith('closed-') ? 'closed' : key;
