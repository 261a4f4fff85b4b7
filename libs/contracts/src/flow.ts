import type { EventContract, TopicName } from './define-event.js';
import { caseAnswered } from './cases/case-answered.js';
import { caseAsked } from './cases/case-asked.js';
import { caseClosed } from './cases/case-closed.js';
import { caseAnswerDelivered } from './cases/case-answer-delivered.js';
import { caseAppealed } from './cases/case-appealed.js';
import { caseChecked } from './cases/case-checked.js';
import { caseClassified } from './cases/case-classified.js';
import { caseContributed } from './cases/case-contributed.js';
import { caseDisposed } from './cases/case-disposed.js';
import { caseEntrusted } from './cases/case-entrusted.js';
import { caseIdentityRead } from './cases/case-identity-read.js';
import { caseInherited } from './cases/case-inherited.js';
import { caseMerged } from './cases/case-merged.js';
import { casePostponed } from './cases/case-postponed.js';
import { caseReopened } from './cases/case-reopened.js';
import { caseAccepted } from './cases/case-accepted.js';
import { caseHandedBack } from './cases/case-handed-back.js';
import { caseOpened } from './cases/case-opened.js';
import { caseResumed } from './cases/case-resumed.js';
import { caseTaken } from './cases/case-taken.js';
import { complaintAccessAsked } from './complaints/complaint-access-asked.js';
import { complaintAddedTo } from './complaints/complaint-added-to.js';
import { complaintErased } from './complaints/complaint-erased.js';
import { complaintFiled } from './complaints/complaint-filed.js';
import { complaintRated } from './complaints/complaint-rated.js';
import { complaintWithdrawn } from './complaints/complaint-withdrawn.js';
import { noticeReported } from './complaints/notice-reported.js';
import { deadlineCleared } from './deadlines/deadline-cleared.js';
import { deadlineEscalated } from './deadlines/deadline-escalated.js';
import { deadlinePassed } from './deadlines/deadline-passed.js';
import { deadlineReminded } from './deadlines/deadline-reminded.js';
import { deadlineSet } from './deadlines/deadline-set.js';
import { deadlinesChanged } from './deadlines/deadlines-changed.js';
import { digestMade } from './deadlines/digest-made.js';
import { noticePlanned } from './deliveries/notice-planned.js';
import { calendarChanged } from './directory/calendar-changed.js';
import { directorySown } from './directory/directory-sown.js';
import { institutionChanged } from './directory/institution-changed.js';
import { officeHoursChanged } from './directory/office-hours-changed.js';
import { policyChanged } from './directory/policy-changed.js';
import { serviceChanged } from './directory/service-changed.js';
import { complaintAssigned } from './routing/complaint-assigned.js';
import { complaintPutToCitizen } from './routing/complaint-put-to-citizen.js';
import { complaintSentToTriage } from './routing/complaint-sent-to-triage.js';
import { complaintSetAside } from './routing/complaint-set-aside.js';
import { emergencyFound } from './routing/emergency-found.js';

/** A topic: how many partitions (fixed for ever: another number moves keys), and whether only the latest per key is kept. */
export const topics: Record<TopicName, { partitions: number; compacted: boolean }> = {
  'salur.complaints': { partitions: 24, compacted: false },
  'salur.routing': { partitions: 24, compacted: false },
  'salur.cases': { partitions: 24, compacted: false },
  'salur.deadlines': { partitions: 24, compacted: false },
  'salur.deliveries': { partitions: 24, compacted: false },
  'salur.directory': { partitions: 1, compacted: true },
};

export const serviceNames = [
  'directory',
  'intake-web',
  'intake-sms',
  'intake-social',
  'router',
  'casework',
  'supervisor',
  'notifier',
  'desk',
] as const;
export type ServiceName = (typeof serviceNames)[number];

interface Conversation {
  readonly says: readonly EventContract[];
  readonly hears: readonly EventContract[];
}

/** What is said of a case and matters to its citizen; casework says more for the other services. */
const spokenOfCases = [
  caseOpened,
  caseAccepted,
  caseClassified,
  caseDisposed,
  caseTaken,
  caseAsked,
  caseResumed,
  casePostponed,
  caseAnswered,
  caseAnswerDelivered,
  caseHandedBack,
  caseClosed,
  caseAppealed,
  caseReopened,
  caseMerged,
  caseInherited,
  caseIdentityRead,
] as const;

/** What every door hears to answer "where is my complaint?", to take a reply to the right one and to promise a day. */
const tracking = [
  complaintFiled,
  complaintAddedTo,
  complaintRated,
  complaintWithdrawn,
  complaintErased,
  complaintAssigned,
  complaintSentToTriage,
  complaintPutToCitizen,
  complaintSetAside,
  ...spokenOfCases,
  deadlinesChanged,
  deadlineSet,
  deadlinePassed,
  policyChanged,
  calendarChanged,
] as const;

const saidByDoors = [complaintFiled, complaintAddedTo, complaintRated, complaintWithdrawn, noticeReported] as const;

/**
 * Who says what, and who hears it. Read a row as: `router` says these on its one topic, and must have exactly one handler
 * for each it hears. Topics, the picture in the README, `docs/asyncapi.yaml` and the start-up check are made from it.
 */
export const flow = {
  directory: {
    says: [institutionChanged, serviceChanged, policyChanged, calendarChanged, officeHoursChanged, directorySown],
    hears: [],
  },
  'intake-web': {
    says: [...saidByDoors, complaintErased, complaintAccessAsked],
    hears: [...tracking, noticePlanned, institutionChanged],
  },
  'intake-sms': { says: saidByDoors, hears: [...tracking, noticePlanned] },
  'intake-social': { says: saidByDoors, hears: [...tracking, noticePlanned, institutionChanged] },
  router: {
    says: [complaintAssigned, complaintSentToTriage, complaintPutToCitizen, complaintSetAside, emergencyFound],
    hears: [
      complaintFiled,
      complaintAddedTo,
      complaintWithdrawn,
      complaintErased,
      caseOpened,
      caseAnswered,
      caseHandedBack,
      caseInherited,
      caseClosed,
      institutionChanged,
      serviceChanged,
      directorySown,
    ],
  },
  casework: {
    says: [...spokenOfCases, caseEntrusted, caseContributed, caseChecked],
    hears: [
      complaintFiled,
      complaintAddedTo,
      complaintRated,
      complaintWithdrawn,
      complaintErased,
      noticeReported,
      complaintAssigned,
      complaintPutToCitizen,
      deadlinesChanged,
      deadlineSet,
      deadlineReminded,
      deadlinePassed,
      institutionChanged,
    ],
  },
  supervisor: {
    says: [
      deadlinesChanged,
      deadlineSet,
      deadlineCleared,
      deadlineReminded,
      deadlinePassed,
      deadlineEscalated,
      digestMade,
    ],
    hears: [
      complaintFiled,
      complaintRated,
      complaintWithdrawn,
      complaintErased,
      complaintAssigned,
      complaintSentToTriage,
      complaintSetAside,
      caseOpened,
      caseAccepted,
      caseClassified,
      caseDisposed,
      caseTaken,
      caseEntrusted,
      casePostponed,
      caseAsked,
      caseResumed,
      caseAnswered,
      caseAnswerDelivered,
      caseContributed,
      caseAppealed,
      caseReopened,
      caseHandedBack,
      caseInherited,
      caseClosed,
      institutionChanged,
      policyChanged,
      calendarChanged,
      officeHoursChanged,
    ],
  },
  notifier: {
    says: [noticePlanned],
    hears: [
      complaintFiled,
      complaintAddedTo,
      complaintErased,
      complaintAccessAsked,
      noticeReported,
      complaintAssigned,
      complaintPutToCitizen,
      complaintSetAside,
      emergencyFound,
      caseOpened,
      caseAccepted,
      caseDisposed,
      caseTaken,
      caseAsked,
      caseResumed,
      caseAnswered,
      caseAnswerDelivered,
      casePostponed,
      caseAppealed,
      caseReopened,
      caseMerged,
      caseInherited,
      caseHandedBack,
      caseClosed,
      caseEntrusted,
      deadlineReminded,
      institutionChanged,
      deadlineEscalated,
      digestMade,
    ],
  },
  desk: { says: [], hears: [] },
} as const satisfies Record<ServiceName, Conversation>;

/** The conversation of one service, with the literal types widened for code that treats all services alike. */
export const conversationOf = (service: ServiceName): Conversation => flow[service];
