import type { News } from './news.js';

/** Values a template may name. `required`: what it tells would be lost without it. */
interface Values {
  readonly required: readonly string[];
  readonly more: readonly string[];
}

const of = (required: string, more = ''): Values => ({
  required: required.split(' '),
  more: more.split(' ').filter(Boolean),
});

/** What there is to be said, each with a wording of its own per channel and language. */
export const templateKeys = {
  received: of('code', 'url reply'),
  emergency: of('lines', 'code url'),
  forwarded: of('code name', 'url'),
  question: of('code text', 'name url reply'),
  answered: of('code text', 'name url reply'),
  interim: of('code text', 'name url'),
  'set-aside': of('code text', 'url'),
  postponed: of('code text day', 'name url'),
  reopened: of('code', 'name url'),
  'closed-archived': of('code text', 'url'),
  'closed-dismissed': of('code text', 'url'),
  'closed-merged': of('code into', 'url'),
  'closed-confirmed': of('code', 'url'),
  'closed-automatic': of('code', 'url'),
  'closed-withdrawn': of('code', 'url'),
  reminder: of('code day', 'url reply'),
  'access-code': of('code digits'),
} as const satisfies Record<string, Values>;

export type TemplateKey = keyof typeof templateKeys;
export const templateKeyNames = Object.keys(templateKeys) as TemplateKey[];

/** An SMS costs by its length; everything else is text of any length. */
export const channels = ['sms', 'text'] as const;
export type Channel = (typeof channels)[number];

export function templateKeyOf(news: News): TemplateKey {
  if (news.kind === 'answered') return news.final ? 'answered' : 'interim';
  return news.kind === 'closed' ? `closed-${news.how}` : news.kind;
}

/** Puts values in the places that a template names. */
export const fillTemplate = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
