import type { ErasureState } from './see-others.js';
import type { Attachment } from '#libs/contracts';
import type { LocalDate } from '#libs/domain';
import type { MomentKey, ReadableEntry, Standard, StatusKey, Story } from '#libs/intake';
import type { EmergencyLine } from './whom-to-call.js';
import type { Stage } from '../rules/tell-journey.js';

/** What anybody who knows the code may see: where it stands, never what was written. */
export interface PublicView {
  readonly code: string;
  readonly status: StatusKey;
  readonly holder: string;
  readonly receivedAt: Date;
  readonly answerBy: LocalDate | null;
  readonly late: boolean;
  readonly stages: readonly Stage<MomentKey>[];
  /** What each stage took beside what it may take. */
  readonly standards: readonly Standard[];
  /** How many others say that it happens to them too. */
  readonly followers: number;
}

/** A question, an answer or an addition. */
export interface OwnMessage {
  readonly at: Date;
  readonly from: ReadableEntry['kind'];
  /** Who wrote it, where that is an institution. */
  readonly who: string | null;
  /** Null once the complaint was erased. */
  readonly text: string | null;
  readonly attachments: readonly Attachment[];
}

/** What only the citizen who filed it sees. Texts are null once they were erased. */
export interface OwnView {
  /** Whom to call, where somebody may be in danger. For the reporter only: the lines say what was written. */
  readonly emergency: readonly EmergencyLine[];
  /** Codes of what was filed in the same visit to a counter. */
  readonly companions: readonly string[];
  readonly title: string | null;
  readonly text: string | null;
  readonly place: string | null;
  readonly occurredOn: LocalDate | null;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  readonly attachments: readonly Attachment[];
  readonly messages: readonly OwnMessage[];
  /** Which of all these files carried a virus and are gone. */
  readonly removed: ReadonlySet<string>;
  /** The dossier for the Ombudsman is drawn up. */
  readonly dossier: boolean;
  /** An officer has looked up who filed it. */
  readonly seen: boolean;
  readonly can: {
    readonly reply: boolean;
    readonly rate: boolean;
    readonly withdraw: boolean;
    readonly reopen: boolean;
  };
  readonly erasure: ErasureState;
  /** What a poor rating comes to. */
  readonly dissent: Story['dissent'];
  /** A question waits for the citizen's reply. */
  readonly asked: boolean;
  /** Between what that question lets choose; empty where it is an open one. */
  readonly choices: readonly string[];
  /** Answers that would decide it, where there are many; any others are read as well. */
  readonly knownAnswers: readonly string[];
}
