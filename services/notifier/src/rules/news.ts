import type { CaseClosed, Door, SpokenLanguage } from '#libs/contracts';

type How = CaseClosed['data']['how'];

/** What there is to tell. `text` is what an officer, or a person at the triage desk, wrote. */
export type News =
  | { readonly kind: 'received' }
  | { readonly kind: 'emergency'; readonly lines: readonly { readonly name: string; readonly number: string }[] }
  | { readonly kind: 'forwarded'; readonly institution: string }
  | {
      readonly kind: 'question';
      readonly by: 'institution' | 'triage';
      readonly text: string;
      readonly files?: number;
    }
  | { readonly kind: 'answered'; readonly text: string; readonly final: boolean; readonly files?: number }
  | { readonly kind: 'set-aside'; readonly text: string }
  | { readonly kind: 'postponed'; readonly text: string; readonly until: Date }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'closed'; readonly how: Exclude<How, 'archived' | 'dismissed' | 'merged'> }
  | { readonly kind: 'closed'; readonly how: 'archived' | 'dismissed'; readonly text: string }
  | { readonly kind: 'closed'; readonly how: 'merged'; readonly into: string }
  | { readonly kind: 'reminder'; readonly dueAt: Date }
  | { readonly kind: 'access-code'; readonly digits: string };

/** To whom, and where they can go from there. */
export interface Reader {
  readonly door: Door;
  readonly canReply: boolean;
  readonly language: SpokenLanguage;
  readonly code: string;
  /** Name of the institution that has the complaint, if one has. */
  readonly institution: string | null;
  readonly publicUrl: string;
}

/** How many files of the officer come with it. */
export const filesWith = (news: News): number => ('files' in news ? (news.files ?? 0) : 0);

export const trackingUrl = ({ publicUrl, code }: Pick<Reader, 'publicUrl' | 'code'>): string =>
  `${publicUrl}/lacak/${code}`;
