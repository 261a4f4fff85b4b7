import type { CaseClosed, Door, Language } from '#libs/contracts';

/** What there is to tell. `text` is what an officer, or a person at the triage desk, wrote. */
export type News =
  | { readonly kind: 'received' }
  | { readonly kind: 'emergency'; readonly lines: readonly { readonly name: string; readonly number: string }[] }
  | { readonly kind: 'forwarded'; readonly institution: string }
  | { readonly kind: 'question'; readonly by: 'institution' | 'triage'; readonly text: string }
  | { readonly kind: 'answered'; readonly text: string; readonly final: boolean }
  | { readonly kind: 'set-aside'; readonly text: string }
  | { readonly kind: 'closed'; readonly how: CaseClosed['data']['how'] }
  | { readonly kind: 'reminder'; readonly dueAt: Date };

/** To whom, and where they can go from there. */
export interface Reader {
  readonly door: Door;
  readonly canReply: boolean;
  readonly language: Language;
  readonly code: string;
  /** Name of the institution that has the complaint, if one has. */
  readonly institution: string | null;
  readonly publicUrl: string;
}

export const trackingUrl = ({ publicUrl, code }: Pick<Reader, 'publicUrl' | 'code'>): string =>
  `${publicUrl}/lacak/${code}`;
