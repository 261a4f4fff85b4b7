import type { LocalDate } from '#libs/domain';
import type { KeptFile } from '../drafts/kept-files.js';
import type { ProofAsked } from '../proof/proof-of-work.js';
import type { OfferedMap } from '../map/place-map.js';
import type { Answers } from '../rules/read-form.js';
import type { SuggestedOwner } from '../suggestions/ask-router.js';
import type { OptionGroup } from './parts/field.js';
import type { Problem } from './parts/problem-summary.js';
import type { Words } from './words/words.js';

export interface ReportForm {
  /** Made with the form: however often it is sent, it files one complaint. */
  readonly token: string;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  /** Those that wait already, and are sent as long as they are ticked. */
  readonly files: readonly KeptFile[];
  /** Where many complaints come from one network; null everywhere else. */
  readonly proof: ProofAsked | null;
  readonly institutions: readonly OptionGroup[];
  /** Whom the router has in mind, where the story is known before the page is made. */
  readonly suggested?: readonly SuggestedOwner[];
  readonly today: LocalDate;
  /** On which the place may be pointed at; null or absent: there is none. */
  readonly map?: OfferedMap | null;
}

/** What each part of the form is made from. */
export interface ReportPartProps extends ReportForm {
  readonly words: Words;
}
