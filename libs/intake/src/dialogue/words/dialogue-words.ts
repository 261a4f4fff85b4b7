import type { PrivacyMark } from '../privacy.js';
import type { AskingReply, FileFault, Reply } from '../reply.js';

type SaidPlainly = Exclude<
  Reply,
  { say: 'status' | 'file-left-out' } | AskingReply | { code: string } | { mark: PrivacyMark }
>['say'];
type SaidOfComplaint = Exclude<
  Extract<Reply, { code: string }>,
  { say: 'status' | 'filed-instead' } | { mark: PrivacyMark }
>['say'];

/**
 * Every sentence of the dialogue in one language; one that is missing does not compile. Around the values there is room for
 * an SMS of the GSM alphabet, so no accents; commands are named as everybody knows them.
 */
export interface DialogueWords {
  readonly plain: Readonly<Record<SaidPlainly, string>>;
  readonly ofComplaint: Readonly<Record<SaidOfComplaint, (code: string) => string>>;
  /** In front of a question: of what was just filed with its code, of what came in reply to another question without. */
  readonly noted: Readonly<Record<AskingReply['say'], string>>;
  readonly receipt: (code: string) => string;
  readonly asks: Readonly<Record<AskingReply['say'], string>>;
  /** Behind a receipt that asks nothing, and where length costs nothing. */
  readonly check: string;
  readonly filedInstead: (ended: string, receipt: string | undefined) => string;
  /** Of what citizens hide: who they are from the institution, what they say from the public. */
  readonly privacy: {
    readonly marks: Readonly<Record<PrivacyMark, string>>;
    /** What a mark means, as the end of a sentence. */
    readonly meanings: Readonly<Record<PrivacyMark, string>>;
    readonly filed: (mark: string, meaning: string) => string;
    /** The questions of the dialogue in so few words that this fits in front. */
    readonly asks: Readonly<Record<AskingReply['say'], string>>;
    readonly next: (mark: string, meaning: string) => string;
    readonly already: (code: string, mark: string, meaning: string) => string;
    readonly now: (code: string, mark: string, meaning: string) => string;
    /** Behind it: who they are was seen before. */
    readonly seen: string;
  };
  readonly fileLeftOut: (why: string) => string;
  readonly faults: Readonly<Record<FileFault, string>>;
  readonly status: (complaint: { code: string; status: string; holder: string }) => string;
  readonly due: (date: string) => string;
  /** Where length costs nothing. */
  readonly chat: {
    /** Behind what is noted. */
    readonly askPlace: string;
    readonly status: (complaint: { code: string; status: string; holder: string }) => string;
    readonly due: (date: string) => string;
    readonly unreadable: string;
    readonly help: readonly string[];
  };
}
