import * as events from './events.js';

/** What is said of a case and matters to its citizen; casework says more for the other services. */
export const spokenOfCases = [
  events.caseOpened,
  events.caseAccepted,
  events.caseClassified,
  events.caseDisposed,
  events.caseTaken,
  events.caseAsked,
  events.caseResumed,
  events.casePostponed,
  events.caseAnswered,
  events.caseAnswerDelivered,
  events.caseHandedBack,
  events.caseClosed,
  events.caseAppealed,
  events.caseReopened,
  events.caseMerged,
  events.caseInherited,
  events.caseIdentityRead,
  events.caseDossierMade,
] as const;

/** What every door hears to answer "where is my complaint?", to take a reply to the right one and to promise a day. */
export const tracking = [
  events.complaintFiled,
  events.complaintAddedTo,
  events.complaintFileRemoved,
  events.complaintRated,
  events.complaintHidden,
  events.complaintIdentityRead,
  events.complaintWithdrawn,
  events.complaintErased,
  events.complaintAssigned,
  events.complaintSentToTriage,
  events.complaintPutToCitizen,
  events.complaintSetAside,
  events.emergencyFound,
  ...spokenOfCases,
  events.deadlinesChanged,
  events.deadlineSet,
  events.deadlinePassed,
  events.policyChanged,
  events.calendarChanged,
] as const;

/** What a door says, whatever it is a door to. */
export const saidByDoors = [
  events.complaintFiled,
  events.complaintAddedTo,
  events.complaintFileRemoved,
  events.complaintRated,
  events.complaintHidden,
  events.complaintWithdrawn,
  events.noticeReported,
] as const;

/** Doors at which people write answer by themselves. */
export const saidByDoorsOfMessages = [...saidByDoors, events.replyReported] as const;
