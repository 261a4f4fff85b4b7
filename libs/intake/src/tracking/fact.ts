import {
  caseAnswered,
  caseAsked,
  caseClosed,
  caseHandedBack,
  caseOpened,
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
  taken: caseTaken,
  asked: caseAsked,
  resumed: caseResumed,
  answered: caseAnswered,
  'handed-back': caseHandedBack,
  closed: caseClosed,
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
