import type { SpokenLanguage, NoticeKind } from '#libs/contracts';
import type { Privacy } from './privacy.js';

/** What a conversation remembers. Ids, codes and instants only: never a word of the citizen, never an address. */
export interface DialogueState {
  readonly language: SpokenLanguage;
  /**
   * What the dialogue asks; what comes next is taken as the answer. Without `what`: where. `words`: what a picture shows.
   * `story`: what happened at a bare position. `name`: how that place is called. `last`: something was asked before.
   */
  readonly asking: {
    readonly complaintId: string;
    readonly until: string;
    readonly what?: 'words' | 'story' | 'name';
    readonly last?: true;
  } | null;
  /** What the last notice, or the last filing, was about: a plain reply is meant for it. */
  readonly about: { readonly complaintId: string; readonly kind: NoticeKind | 'filed'; readonly at: string } | null;
  /** When this sender filed, for the caps; at most a day old. */
  readonly filedAt: readonly string[];
  /** What was said in the last minutes, for the loop breaker. */
  readonly said: readonly { readonly reply: string; readonly at: string }[];
  readonly mutedUntil: string | null;
  readonly acknowledgedAt: string | null;
  /** Since when they want no notices. */
  readonly stoppedAt: string | null;
  /** Until when six digits are taken for the one-time code that was sent here. */
  readonly codeUntil: string | null;
  /** How the next complaint is to be hidden. `invited`: we asked for it, so what is written next is meant. */
  readonly wish: (Privacy & { readonly until: string; readonly invited: boolean }) | null;
  /** To which of our accounts they wrote last: where a door has several providers, that one answers. */
  readonly account: string | null;
}

export const newDialogue: DialogueState = {
  language: 'id',
  asking: null,
  about: null,
  filedAt: [],
  said: [],
  mutedUntil: null,
  acknowledgedAt: null,
  stoppedAt: null,
  codeUntil: null,
  wish: null,
  account: null,
};
