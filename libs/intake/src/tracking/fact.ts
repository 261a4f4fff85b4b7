import {
  caseAccepted,
  caseAnswerDelivered,
  caseAnswered,
  caseAppealed,
  caseAsked,
  caseClassified,
  caseClosed,
  caseDisposed,
  caseDossierMade,
  caseHandedBack,
  caseIdentityRead,
  caseInherited,
  caseMerged,
  caseOpened,
  casePostponed,
  caseReopened,
  caseResumed,
  caseTaken,
  complaintAddedTo,
  complaintAssigned,
  complaintErased,
  complaintFileRemoved,
  complaintHidden,
  complaintIdentityRead,
  complaintPutToCitizen,
  complaintRated,
  complaintSentToTriage,
  complaintSetAside,
  complaintWithdrawn,
  deadlinePassed,
  type deadlinesChanged,
  deadlineSet,
  emergencyFound,
  type DataOf,
} from '#libs/contracts';

/** What is remembered of a complaint besides its filing, by the word under which it is kept. */
export const remembered = {
  added: complaintAddedTo,
  'file-removed': complaintFileRemoved,
  rated: complaintRated,
  hidden: complaintHidden,
  withdrawn: complaintWithdrawn,
  erased: complaintErased,
  assigned: complaintAssigned,
  'sent-to-triage': complaintSentToTriage,
  'put-to-citizen': complaintPutToCitizen,
  'set-aside': complaintSetAside,
  'emergency-found': emergencyFound,
  opened: caseOpened,
  accepted: caseAccepted,
  classified: caseClassified,
  disposed: caseDisposed,
  taken: caseTaken,
  asked: caseAsked,
  resumed: caseResumed,
  postponed: casePostponed,
  answered: caseAnswered,
  'answer-delivered': caseAnswerDelivered,
  'handed-back': caseHandedBack,
  closed: caseClosed,
  appealed: caseAppealed,
  reopened: caseReopened,
  merged: caseMerged,
  inherited: caseInherited,
  'identity-read': caseIdentityRead,
  'identity-read-at-counter': complaintIdentityRead,
  'dossier-made': caseDossierMade,
  'deadline-set': deadlineSet,
  'deadline-passed': deadlinePassed,
} as const;

export type FactName = keyof typeof remembered;

/** As rows are kept: what a step did to all clocks is one event and one row, and told as one fact for each clock it set. */
export type KeptFact =
  | Fact
  | {
      readonly what: 'deadlines-changed';
      readonly eventId: string;
      readonly sequence: number;
      readonly at: Date;
      readonly data: Pick<DataOf<typeof deadlinesChanged>, 'set'>;
    };

export const toldOf = (kept: KeptFact): readonly Fact[] =>
  kept.what === 'deadlines-changed'
    ? kept.data.set.map((data) => ({ ...kept, what: 'deadline-set' as const, data }))
    : [kept];

/** One event as the tracking view keeps it. `sequence` orders the facts of one speaker; 0 while only this door knows it. */
export type FactOf<Name extends FactName> = {
  [Each in Name]: {
    readonly what: Each;
    readonly eventId: string;
    readonly sequence: number;
    readonly at: Date;
    readonly data: DataOf<(typeof remembered)[Each]>;
  };
}[Name];

export type Fact = FactOf<FactName>;

/** Whether anybody has looked up who filed it: what is hidden after that has been seen. */
export const isIdentitySeen = (facts: readonly Fact[]): boolean =>
  facts.some(({ what }) => what === 'identity-read' || what === 'identity-read-at-counter');
