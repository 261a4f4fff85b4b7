import type { EventContract } from './define-event.js';
import * as events from './events.js';
import { saidByDoors, saidByDoorsOfMessages, spokenOfCases, tracking } from './said-together.js';
import type { ServiceName } from './topics.js';

interface Conversation {
  readonly says: readonly EventContract[];
  readonly hears: readonly EventContract[];
}

/**
 * Who says what, and who hears it. Read a row as: `router` says these on its one topic, and must have exactly one handler
 * for each it hears. Topics, the picture in the README, `docs/asyncapi.yaml` and the start-up check are made from it.
 */
export const flow = {
  directory: {
    says: [
      events.institutionChanged,
      events.serviceChanged,
      events.policyChanged,
      events.calendarChanged,
      events.officeHoursChanged,
      events.directorySown,
    ],
    hears: [],
  },
  'intake-web': {
    says: [
      ...saidByDoors,
      events.complaintErased,
      events.complaintIdentityRead,
      events.complaintAccessAsked,
      events.complaintFollowed,
      events.complaintFollowerAsked,
    ],
    hears: [...tracking, events.noticePlanned, events.institutionChanged],
  },
  'intake-sms': { says: saidByDoorsOfMessages, hears: [...tracking, events.noticePlanned] },
  'intake-social': {
    says: saidByDoorsOfMessages,
    hears: [...tracking, events.noticePlanned, events.institutionChanged],
  },
  router: {
    says: [
      events.complaintAssigned,
      events.complaintSentToTriage,
      events.complaintPutToCitizen,
      events.complaintSetAside,
      events.emergencyFound,
    ],
    hears: [
      events.complaintFiled,
      events.complaintAddedTo,
      events.complaintWithdrawn,
      events.complaintErased,
      events.caseOpened,
      events.caseAnswered,
      events.caseHandedBack,
      events.caseInherited,
      events.caseClosed,
      events.ownerAwaited,
      events.deadlineSet,
      events.institutionChanged,
      events.serviceChanged,
      events.directorySown,
    ],
  },
  casework: {
    says: [...spokenOfCases, events.caseEntrusted, events.caseContributed, events.caseChecked],
    hears: [
      ...saidByDoors,
      events.complaintErased,
      events.complaintIdentityRead,
      events.complaintFollowed,
      events.complaintAssigned,
      events.complaintPutToCitizen,
      events.deadlinesChanged,
      events.deadlineSet,
      events.deadlineReminded,
      events.deadlinePassed,
      events.deadlineEscalated,
      events.institutionChanged,
    ],
  },
  supervisor: {
    says: [
      events.deadlinesChanged,
      events.ownerAwaited,
      events.deadlineSet,
      events.deadlineCleared,
      events.deadlineReminded,
      events.deadlinePassed,
      events.deadlineEscalated,
      events.digestMade,
      events.letterSent,
    ],
    hears: [
      events.complaintFiled,
      events.complaintRated,
      events.complaintWithdrawn,
      events.complaintErased,
      events.complaintAssigned,
      events.complaintSentToTriage,
      events.complaintSetAside,
      events.caseOpened,
      events.caseAccepted,
      events.caseClassified,
      events.caseDisposed,
      events.caseTaken,
      events.caseEntrusted,
      events.casePostponed,
      events.caseAsked,
      events.caseResumed,
      events.caseAnswered,
      events.caseAnswerDelivered,
      events.caseContributed,
      events.caseAppealed,
      events.caseReopened,
      events.caseHandedBack,
      events.caseInherited,
      events.caseClosed,
      events.institutionChanged,
      events.policyChanged,
      events.calendarChanged,
      events.officeHoursChanged,
    ],
  },
  notifier: {
    says: [events.noticePlanned],
    hears: [
      events.complaintFiled,
      events.complaintAddedTo,
      events.complaintErased,
      events.complaintAccessAsked,
      events.complaintFollowerAsked,
      events.noticeReported,
      events.replyReported,
      events.complaintAssigned,
      events.complaintPutToCitizen,
      events.complaintSetAside,
      events.emergencyFound,
      events.caseOpened,
      events.caseAccepted,
      events.caseDisposed,
      events.caseTaken,
      events.caseAsked,
      events.caseResumed,
      events.caseAnswered,
      events.caseAnswerDelivered,
      events.casePostponed,
      events.caseAppealed,
      events.caseReopened,
      events.caseMerged,
      events.caseInherited,
      events.caseHandedBack,
      events.caseClosed,
      events.caseEntrusted,
      events.deadlineReminded,
      events.institutionChanged,
      events.deadlineEscalated,
      events.digestMade,
      events.letterSent,
    ],
  },
  desk: { says: [], hears: [] },
} as const satisfies Record<ServiceName, Conversation>;

/** The conversation of one service, with the literal types widened for code that treats all services alike. */
export const conversationOf = (service: ServiceName): Conversation => flow[service];
