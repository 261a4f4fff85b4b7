import type { Holder, StatusKey } from '../tracking/story.js';
import type { PrivacyMark } from './privacy.js';

/** Why a file is not kept; `over`: the complaint takes nothing more. */
export type FileFault = 'expired' | 'unfit' | 'infected' | 'too-large' | 'too-many' | 'over';

/** `receipt`: the code of what was just recorded, told in the same message. */
export interface AskingReply {
  readonly say: 'ask-place' | 'ask-story' | 'ask-words';
  readonly hidden?: PrivacyMark;
  readonly receipt?: string;
}

/** What the dialogue says by itself, at most once per message. How it is worded depends on the door and the language. */
export type Reply =
  | AskingReply
  | { readonly say: 'filed-hidden'; readonly mark: PrivacyMark; readonly receipt?: string }
  | { readonly say: 'hides-next'; readonly mark: PrivacyMark }
  | { readonly say: 'hidden-already'; readonly code: string; readonly mark: PrivacyMark }
  /** `seen`: somebody at an institution has looked up who they are, which cannot be undone. */
  | { readonly say: 'hidden-now'; readonly code: string; readonly mark: PrivacyMark; readonly seen: boolean }
  /** Under what somebody has said before everybody; the only thing that is ever said there. */
  | { readonly say: 'in-public' }
  | { readonly say: 'file-left-out'; readonly why: FileFault }
  | {
      readonly say: 'reopened' | 'still-open' | 'reopened-before' | 'appealed' | 'cannot-reopen';
      readonly code: string;
    }
  /** `code` has ended, and the message became a complaint of its own. */
  | { readonly say: 'filed-instead'; readonly code: string; readonly receipt?: string }
  /** An officer's question is open: what was said went to them, or how it is answered. */
  | { readonly say: 'passed-on' | 'question-open'; readonly code: string }
  | { readonly say: 'added' | 'merged' | 'skipped' | 'rated' | 'rated-low' | 'withdrawn'; readonly code: string }
  | {
      readonly say: 'status';
      readonly code: string;
      readonly status: StatusKey;
      readonly holder: Holder;
      readonly answerBy: Date | null;
    }
  | {
      readonly say:
        /** They wrote a one-time code to us, which belongs on the page; whether it is right is not said. */
        | 'code-on-page'
        /** A position came, and nobody knows yet what is there. */
        | 'ask-name'
        | 'unknown-code'
        | 'no-complaint'
        | 'nothing-to-rate'
        | 'nothing-to-withdraw'
        | 'nothing-to-reopen'
        | 'language-set'
        | 'stopped'
        | 'started'
        | 'unreadable'
        | 'help';
    };
