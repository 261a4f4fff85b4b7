import type { Holder, StatusKey } from '../tracking/story.js';

/** What the dialogue says by itself, at most once per message. How it is worded depends on the door and the language. */
export type Reply =
  | { readonly say: 'ask-place'; readonly photoLeftOut: boolean }
  | { readonly say: 'ask-story' | 'photo-left-out' }
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
        | 'unknown-code'
        | 'no-complaint'
        | 'nothing-to-rate'
        | 'nothing-to-withdraw'
        | 'language-set'
        | 'unreadable'
        | 'help';
    };
