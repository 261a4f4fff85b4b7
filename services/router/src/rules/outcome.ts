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

/** What the citizen is asked: whose it is, in which region, or on which toll road. */
export const questions = ['which-of-these', 'which-region', 'which-toll-road'] as const;
export type Question = (typeof questions)[number];

/** What becomes of a complaint. */
export type Outcome =
  | { readonly to: 'institution'; readonly lead: Owner; readonly coOwners: readonly Owner[] }
  /** One answer of the citizen would decide; without options it is an open question. It waits at the triage desk meanwhile. */
  | {
      readonly to: 'citizen';
      readonly question: Question;
      readonly options: readonly Option[];
    }
  | { readonly to: 'desk'; readonly queue: Exclude<TriageQueue, 'asked'> };

export const toDesk = (queue: Exclude<TriageQueue, 'asked'> = 'to-decide'): Outcome => ({ to: 'desk', queue });
