import type { ComplaintClass } from '#libs/contracts';
import type { CaseStatus } from './case-status.js';
import { get, post, put } from './call.js';

export interface TemplateWords {
  readonly name: string;
  /** Only for this class, and only in this state; null: for all. */
  readonly class: ComplaintClass | null;
  readonly status: CaseStatus | null;
  /** Codes: only for this main topic, or only for this service; null: for all. */
  readonly topic: string | null;
  readonly service: string | null;
  readonly body: string;
}

/** A text as those who look after it see it. */
export interface OwnTemplate extends TemplateWords {
  readonly id: string;
  readonly state: 'draft' | 'approved' | 'retired';
  readonly institutionCode: string;
  readonly belongsTo: 'hub' | 'institution';
  readonly mayChange: boolean;
  readonly mayApprove: boolean;
  readonly version: number;
}

const templates = '/api/casework/templates';
const at = ({ id }: OwnTemplate, deed: string) => `${templates}/${encodeURIComponent(id)}${deed}`;

/** What holds for all is left out. */
const sent = ({ name, body, class: itsClass, status, topic, service }: TemplateWords) => ({
  ...{ name, body },
  ...(itsClass === null ? {} : { class: itsClass }),
  ...(status === null ? {} : { status }),
  ...(topic === null ? {} : { topic }),
  ...(service === null ? {} : { service }),
});

export const listOwnTemplates = (signal: AbortSignal): Promise<{ items: readonly OwnTemplate[] }> =>
  get(templates, {}, signal);
export const addTemplate = (words: TemplateWords): Promise<OwnTemplate> => post(templates, sent(words));
export const changeTemplate = (one: OwnTemplate, version: number, words: TemplateWords): Promise<OwnTemplate> =>
  put(at(one, ''), sent(words), version);
export const approveTemplate = (one: OwnTemplate): Promise<OwnTemplate> => post(at(one, '/approve'), {}, one.version);
export const retireTemplate = (one: OwnTemplate): Promise<OwnTemplate> => post(at(one, '/retire'), {}, one.version);
