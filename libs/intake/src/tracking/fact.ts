import {
  caseAccepted,
  caseAnswerDelivered,
  caseAnswered,
  caseAppealed,
  caseAsked,
  caseClassified,
  caseClosed,
  caseDisposed,
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
  complaintPutToCitizen,
  complaintRated,
  complaintSentToTriage,
  complaintSetAside,
  complaintWithdrawn,
  deadlinePassed,
  deadlineSet,
  type DataOf,
} from '#libs/contracts';

/** What is remembered of a complaint besides its filing, by the word under which it is kept. */
export const remembered = {
  added: complaintAddedTo,
  rated: complaintRated,
  withdrawn: complaintWithdrawn,
  erased: complaintErased,
  assigned: complaintAssigned,
  'sent-to-triage': complaintSentToTriage,
  'put-to-citizen': complaintPutToCitizen,
  'set-aside': complaintSetAside,
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
  'deadline-set': deadlineSet,
  'deadline-passed': deadlinePassed,
} as const;

export type FactName = keyof typeof remembered;

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
