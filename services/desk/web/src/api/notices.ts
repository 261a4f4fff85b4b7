import type { SpokenLanguage } from '#libs/contracts';
import { get, post } from './call.js';

export type Channel = 'sms' | 'text';

/** What is said, in which channel and language. */
export interface TemplatePlace {
  readonly key: string;
  readonly channel: Channel;
  readonly language: SpokenLanguage;
}

export interface TemplateWish extends TemplatePlace {
  readonly words: string;
  readonly validFrom: string;
}

export interface TemplateRow extends TemplateWish {
  readonly id: string;
  readonly state: 'draft' | 'approved' | 'retired';
  readonly authorId: string;
  readonly authorName: string;
  readonly approverName: string | null;
  readonly version: number;
}

export interface TemplateLine extends TemplatePlace {
  /** The words of today. */
  readonly inForce: string;
  readonly builtIn: boolean;
  /** The language of those words: another one where it has none of its own. */
  readonly inForceIn: SpokenLanguage;
  readonly values: { readonly required: readonly string[]; readonly more: readonly string[] };
  readonly saidLately: number;
  readonly rows: readonly TemplateRow[];
}

export interface TemplateTrial {
  readonly faults: readonly { readonly why: string; readonly what: string }[];
  readonly previews: readonly {
    readonly canReply: boolean;
    readonly longest: boolean;
    readonly text: string;
    readonly segments: number | null;
  }[];
}

const address = '/api/notifier/templates';
const at = ({ id }: TemplateRow, deed: string) => `${address}/${encodeURIComponent(id)}/${deed}`;

export const listTemplates = (signal?: AbortSignal): Promise<{ items: readonly TemplateLine[] }> =>
  get(address, {}, signal);
export const tryTemplate = (wish: TemplateWish): Promise<TemplateTrial> => post(`${address}/trial`, wish);
export const addTemplate = (wish: TemplateWish): Promise<TemplateRow> => post(address, wish);
export const approveTemplate = (row: TemplateRow): Promise<TemplateRow> => post(at(row, 'approve'), {}, row.version);
export const retireTemplate = (row: TemplateRow): Promise<TemplateRow> => post(at(row, 'retire'), {}, row.version);
