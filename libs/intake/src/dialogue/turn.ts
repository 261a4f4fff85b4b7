import type { ReasonToAdd } from '#libs/contracts';
import type { Holder, StatusKey, Story } from '../tracking/story.js';
import type { DialogueState } from './dialogue-state.js';
import type { Effect } from './effect.js';
import type { Privacy } from './privacy.js';
import type { Reply } from './reply.js';

/** A complaint as the dialogue needs to know it. */
export interface KnownComplaint extends Privacy {
  readonly id: string;
  readonly code: string;
  readonly status: StatusKey;
  readonly open: boolean;
  readonly ratable: boolean;
  /** It has ended and opens again when its citizen writes. */
  readonly reopenable: boolean;
  /** What a poor rating comes to now. */
  readonly dissent: Story['dissent'];
  /** An officer has looked up who filed it. */
  readonly seen: boolean;
  readonly holder: Holder;
  readonly answerBy: Date | null;
}

/** What the dialogue is told about the world; it looks nothing up by itself. */
export interface Knowledge {
  readonly now: Date;
  /** What this sender has filed, the latest first. */
  readonly own: readonly KnownComplaint[];
  /** The complaint whose code the message names, whoever filed it. */
  readonly asked: KnownComplaint | null;
  /** The complaint that the quoted message was about; where that was none of a complaint's, another id. */
  readonly quoted: string | null;
  /** The id that a new complaint will have. */
  readonly newId: string;
  /** Short codes and alphanumeric senders are machines: heard, never answered. */
  readonly answerable: boolean;
  /** A file came with the message; it is fetched afterwards. */
  readonly withFile: boolean;
  /** A place on the map came instead of words. */
  readonly isPlace: boolean;
  /** It was said before everybody. */
  readonly isPublic: boolean;
  /** It is the new wording of a message; what that became part of stands as quoted. */
  readonly isEdit: boolean;
}

export interface Turn {
  readonly state: DialogueState;
  readonly effects: readonly Effect[];
  readonly reply: Reply | null;
  /** Of what was added: why it was no new complaint. */
  readonly because?: ReasonToAdd | undefined;
}
