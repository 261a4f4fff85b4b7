import type { InstitutionKind, TriageQueue } from '#libs/contracts';

/** Who gets a complaint: an institution, or one government's office of a kind. */
export interface Owner {
  readonly code: string;
  readonly name: string;
  readonly kind: InstitutionKind;
}

export interface Option {
  readonly code: string;
  readonly name: string;
}

/** What becomes of a complaint. */
export type Outcome =
  | { readonly to: 'institution'; readonly lead: Owner; readonly coOwners: readonly Owner[] }
  /** One answer of the citizen would decide; without options it is an open question. It waits at the triage desk meanwhile. */
  | {
      readonly to: 'citizen';
      readonly question: 'which-of-these' | 'which-region';
      readonly options: readonly Option[];
    }
  | { readonly to: 'desk'; readonly queue: Exclude<TriageQueue, 'asked'> };

export const toDesk = (queue: Exclude<TriageQueue, 'asked'> = 'to-decide'): Outcome => ({ to: 'desk', queue });
