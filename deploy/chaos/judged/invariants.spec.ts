import { describe, expect, it } from '@jest/globals';
import type { Facts, SaidEvent } from './facts.js';
import { invariantNames, judge, type InvariantName } from './invariants.js';

const said = (id: string, more: Partial<SaidEvent> = {}): SaidEvent => ({
  ...{ id, topic: 'salur.complaints', subject: 'c1', source: '/salur/intake-web', sequence: 1 },
  ...{ type: 'id.salur.complaint.filed.v1', ...more },
});
const filed = said('e1');
const bySms = said('e2', { subject: 'c2', source: '/salur/intake-sms' });
const added = said('e3', { sequence: 2, type: 'id.salur.complaint.added-to.v1' });

const nothing = { hears: [], hearsTopics: [], said: [], pending: 0, parked: [], inbox: [], marks: [] };
const web = { ...nothing, service: 'intake-web', said: [filed, added] };
const sms = { ...nothing, service: 'intake-sms', said: [bySms] };
const router = {
  ...{ ...nothing, service: 'router', hears: [filed.type, added.type], hearsTopics: ['salur.complaints'] },
  ...{ inbox: ['e1', 'e2', 'e3'], marks: [added, bySms] },
};

/** A filing by the API and one by SMS, all well: the first is at an institution, the second at the triage desk. */
const well: Facts = {
  filings: [{ key: 'k1', codes: ['AAAA', 'AAAA'], acts: ['added-to'] }],
  messages: [{ key: 'm1', acknowledged: true }],
  complaints: [
    { id: 'c1', code: 'AAAA', at: 'intake-web', sender: null },
    { id: 'c2', code: 'BBBB', at: 'intake-sms', sender: 's1' },
  ],
  inbound: [{ key: 'm1', sender: 's1', state: 'taken' }],
  replies: ['s1'],
  services: [web, sms, router],
  // The filing came twice, and the second time after what followed it.
  topics: [filed, bySms, added, filed],
  decisions: [
    { complaint: 'c1', attempt: 1 },
    { complaint: 'c2', attempt: 1 },
  ],
  assignments: [{ id: 'a1', complaint: 'c1' }],
  cases: [{ id: 'k1', complaint: 'c1', assignment: 'a1', role: 'lead', isOpen: true }],
  undecided: ['c2'],
  watched: [
    { id: 'c1', isOver: false },
    { id: 'c2', isOver: false },
  ],
  clocks: [
    { complaint: 'c1', state: 'armed', overdueSeconds: -60 },
    { complaint: 'c2', state: 'armed', overdueSeconds: 1 },
  ],
  remembered: [added.type],
  views: [{ at: 'intake-web', event: 'e3' }],
  records: [
    { complaint: 'c1', sequence: 1, previous: null, hash: 'h1' },
    { complaint: 'c1', sequence: 2, previous: 'h1', hash: 'h2' },
  ],
};

interface Planted {
  readonly breaks: InvariantName;
  readonly facts: Partial<Facts>;
  readonly why: string;
}

const [theFirst] = well.cases;
const again = theFirst ? [theFirst, { ...theFirst, id: 'k2' }] : [];
const without = <One>(all: readonly One[]): One[] => all.slice(1);

const planted: readonly Planted[] = [
  { breaks: 'acknowledgedIsStored', facts: { complaints: without(well.complaints) }, why: 'a code leads nowhere' },
  { breaks: 'acknowledgedIsStored', facts: { inbound: [] }, why: 'a message is gone' },
  {
    breaks: 'everySubmissionAcknowledged',
    facts: { filings: [{ key: 'k1', codes: [], acts: [] }] },
    why: 'a filing is refused',
  },
  {
    ...{ breaks: 'everySubmissionAcknowledged', why: 'a message is refused for ever' },
    facts: { messages: [{ key: 'm1', acknowledged: false }] },
  },
  {
    ...{ breaks: 'oneComplaintEach', why: 'the same key got two codes' },
    facts: { filings: [{ key: 'k1', codes: ['AAAA', 'CCCC'], acts: [] }] },
  },
  {
    ...{ breaks: 'oneComplaintEach', why: 'one message became two complaints' },
    facts: { complaints: [...well.complaints, { id: 'c3', code: 'CCCC', at: 'intake-sms', sender: 's1' }] },
  },
  {
    ...{ breaks: 'oneComplaintEach', why: 'nobody filed it' },
    facts: { complaints: [...well.complaints, { id: 'c3', code: 'CCCC', at: 'intake-web', sender: null }] },
  },
  { breaks: 'filedIsSaidOnce', facts: { services: [{ ...web, said: [] }, sms, router] }, why: 'it was not said' },
  {
    ...{ breaks: 'filedIsSaidOnce', why: 'it was said twice' },
    facts: { services: [{ ...web, said: [filed, said('e9')] }, sms, router] },
  },
  {
    breaks: 'actIsSaidOnce',
    facts: { services: [{ ...web, said: [filed] }, sms, router] },
    why: 'an addition is lost',
  },
  {
    ...{ breaks: 'actIsSaidOnce', why: 'an addition was taken twice' },
    facts: { services: [{ ...web, said: [...web.said, { ...added, id: 'e9', sequence: 3 }] }, sms, router] },
  },
  { breaks: 'decidedOnce', facts: { decisions: without(well.decisions) }, why: 'nobody decided' },
  { breaks: 'decidedOnce', facts: { decisions: [...well.decisions, ...well.decisions] }, why: 'decided twice' },
  {
    ...{ breaks: 'decidedOnce', why: 'an attempt is missing' },
    facts: { decisions: [...well.decisions, { complaint: 'c1', attempt: 3 }] },
  },
  { breaks: 'oneCasePerAssignment', facts: { cases: [] }, why: 'an assignment without a case' },
  { breaks: 'oneCasePerAssignment', facts: { cases: again }, why: 'two cases for one assignment' },
  { breaks: 'sequencesWithoutGapOrFork', facts: { topics: [filed, bySms, { ...added, sequence: 3 }] }, why: 'a gap' },
  { breaks: 'sequencesWithoutGapOrFork', facts: { topics: [added, filed, bySms] }, why: 'the wrong order' },
  { breaks: 'sequencesWithoutGapOrFork', facts: { topics: [...well.topics, said('e9')] }, why: 'two with one number' },
  { breaks: 'saidIsPublished', facts: { topics: [filed, bySms] }, why: 'one never arrived' },
  {
    ...{ breaks: 'saidIsPublished', why: 'what was rolled back was published' },
    facts: { topics: [...well.topics, { ...added, id: 'e9', sequence: 3 }] },
  },
  {
    breaks: 'heardOnce',
    facts: { services: [web, sms, { ...router, inbox: ['e1', 'e2'] }] },
    why: 'one was not heard',
  },
  {
    breaks: 'heardOnce',
    facts: { services: [web, sms, { ...router, marks: [filed, bySms] }] },
    why: 'a mark is behind',
  },
  { breaks: 'outboxesEmpty', facts: { services: [{ ...web, pending: 1 }, sms, router] }, why: 'one still waits' },
  {
    breaks: 'nothingParked',
    facts: { services: [web, sms, { ...router, parked: ['why'] }] },
    why: 'an event is parked',
  },
  {
    ...{ breaks: 'nothingParked', why: 'a message waits to be worked' },
    facts: { inbound: [{ key: 'm1', sender: 's1', state: 'waiting' }] },
  },
  { breaks: 'answeredOnce', facts: { replies: [] }, why: 'no answer' },
  { breaks: 'answeredOnce', facts: { replies: ['s1', 's1'] }, why: 'two answers' },
  { breaks: 'oneHolder', facts: { undecided: [] }, why: 'nobody holds it' },
  { breaks: 'oneHolder', facts: { undecided: ['c1', 'c2'] }, why: 'an institution and a desk hold it' },
  { breaks: 'everybodyWatches', facts: { watched: without(well.watched) }, why: 'the supervisor does not know it' },
  { breaks: 'aClockRuns', facts: { clocks: without(well.clocks) }, why: 'no clock at all' },
  {
    ...{ breaks: 'aClockRuns', why: 'its only clock is paused' },
    facts: { clocks: well.clocks.map((clock) => ({ ...clock, state: 'paused' })) },
  },
  {
    ...{ breaks: 'noClockForgotten', why: 'due for two minutes, and nobody has fired it' },
    facts: { clocks: well.clocks.map((clock) => ({ ...clock, overdueSeconds: 120 })) },
  },
  {
    ...{ breaks: 'everyDoorKnowsTheStory', why: 'a door has not heard of the addition' },
    facts: { views: [...well.views, { at: 'intake-sms', event: 'e1' }] },
  },
  {
    ...{ breaks: 'historyIsChained', why: 'a record was taken out' },
    facts: { records: well.records.map((one, at) => ({ ...one, sequence: at + 2 })) },
  },
  {
    ...{ breaks: 'historyIsChained', why: 'a record does not follow the one before' },
    facts: { records: well.records.map((one) => ({ ...one, previous: null })) },
  },
];

describe('the invariants', () => {
  it('hold when all is well, also when some of it came twice', () => {
    expect(Object.values(judge(well)).flat()).toEqual([]);
  });

  it.each(planted)('find that $breaks does not hold: $why', ({ breaks, facts }) => {
    expect(judge({ ...well, ...facts })[breaks]).not.toEqual([]);
  });

  it('are all tried with a planted violation', () => {
    expect([...new Set(planted.map(({ breaks }) => breaks))].sort()).toEqual([...invariantNames].sort());
  });
});
