import { counts, differences, repeated } from './differences.js';
import type { Facts, SaidEvent } from './facts.js';

/** Says of each violation what it is about, in words for whoever looks for its cause. */
type Invariant = (facts: Facts) => string[];

/** Read a row as: this holds after everything has healed, whatever happened; what is returned contradicts it. */
export const invariants = {
  /** What was acknowledged is stored, and worked. */
  acknowledgedIsStored: ({ filings, messages, complaints, inbound }) => {
    const codes = new Set(complaints.map(({ code }) => code));
    const taken = new Set(inbound.filter(({ state }) => state === 'taken').map(({ key }) => key));
    return [
      ...filings.flatMap(({ key, codes: given }) =>
        given.filter((code) => !codes.has(code)).map((code) => `${key}: ${code}`),
      ),
      ...messages.filter(({ key, acknowledged }) => acknowledged && !taken.has(key)).map(({ key }) => key),
    ];
  },
  /** Nobody is refused for ever. */
  everySubmissionAcknowledged: ({ filings, messages }) => [
    ...filings.filter(({ codes }) => codes.length === 0).map(({ key }) => key),
    ...messages.filter(({ acknowledged }) => !acknowledged).map(({ key }) => key),
  ],
  /** One submission is one complaint, however often it comes; and no complaint is of nobody. */
  oneComplaintEach: ({ filings, complaints, inbound }) => {
    const known = new Set([...filings.flatMap(({ codes }) => codes), ...inbound.map(({ sender }) => sender)]);
    return [
      ...filings.filter(({ codes }) => new Set(codes).size > 1).map(({ key, codes }) => `${key}: ${codes.join(', ')}`),
      ...repeated(complaints.map(({ sender, code }) => sender ?? code)),
      ...complaints.filter(({ sender, code }) => !known.has(sender ?? code)).map(({ code }) => `${code} of nobody`),
    ];
  },
  filedIsSaidOnce: ({ complaints, services }) => {
    const filed = services.flatMap(({ said }) => said.filter(({ type }) => type.includes('.complaint.filed.')));
    return differences(
      complaints.map(({ id }) => id),
      filed.map(({ subject }) => subject),
    );
  },
  /** What a citizen did after filing, however often it was sent, is said once. */
  actIsSaidOnce: ({ filings, complaints, services }) => {
    const codeOf = new Map(complaints.map(({ id, code }) => [id, code]));
    const web = services.find(({ service }) => service === 'intake-web')?.said ?? [];
    return differences(
      filings.flatMap(({ codes, acts }) => acts.map((act) => `${codes[0] ?? ''} ${act}`)),
      (['added-to', 'withdrawn'] as const).flatMap((act) =>
        web
          .filter(({ type }) => type.includes(`.complaint.${act}.`))
          .map(({ subject }) => `${codeOf.get(subject) ?? subject} ${act}`),
      ),
    );
  },
  /** Attempt by attempt without a gap, and a first one of each complaint. */
  decidedOnce: ({ complaints, decisions }) => {
    const first = decisions.filter(({ attempt }) => attempt === 1).map(({ complaint }) => complaint);
    const gaps = [...Map.groupBy(decisions, ({ complaint }) => complaint)].filter(
      ([, own]) => !counts(own.map(({ attempt }) => attempt)),
    );
    return [
      ...differences(
        complaints.map(({ id }) => id),
        first,
      ),
      ...gaps.map(([complaint]) => complaint),
    ];
  },
  /** Whoever withdraws before the case is opened has none. */
  oneCasePerAssignment: ({ assignments, cases, watched }) => {
    const over = new Set(watched.filter(({ isOver }) => isOver).map(({ id }) => id));
    const opened = new Set(cases.map(({ assignment }) => assignment));
    return differences(
      assignments.filter(({ id, complaint }) => opened.has(id) || !over.has(complaint)).map(({ id }) => id),
      cases.map(({ assignment }) => assignment),
    );
  },
  /** What each teller says of a complaint comes in the order 1, 2, 3 … and one number is one event. */
  sequencesWithoutGapOrFork: ({ topics }) => {
    const tellers = Map.groupBy(topics, ({ topic, subject, source }) => `${topic} ${subject} ${source}`);
    return [...tellers].flatMap(([teller, events]) => {
      const first = [...new Map(events.map((event) => [event.id, event])).values()];
      return counts(first.map(({ sequence }) => sequence)) ? [] : [`${teller}: ${first.map(numberOf).join(' ')}`];
    });
  },
  /** Every event of an outbox lies in its topic, and nothing else does. */
  saidIsPublished: ({ services, topics }) => {
    const [said, published] = [services.flatMap((one) => one.said), topics.filter(isOfVictims(services))];
    return differences(said.map(numberedId), [...new Set(published.map(numberedId))]);
  },
  /** The inbox of each service holds exactly what it hears, and its marks stand at the last of each teller. */
  heardOnce: ({ services, topics }) =>
    services.flatMap(({ service, hears, hearsTopics, inbox, marks }) => {
      const concerning = topics.filter((event) => hears.includes(event.type) && !isOwnFiling(event, service));
      const lasts = new Map<string, number>();
      for (const event of topics.filter(({ topic }) => hearsTopics.includes(topic)))
        lasts.set(tellerOf(event), Math.max(event.sequence, lasts.get(tellerOf(event)) ?? 0));
      return [
        ...differences([...new Set(concerning.map(({ id }) => id))], inbox),
        ...differences(
          [...lasts].map(([teller, last]) => `${teller} ${last}`),
          marks.map((mark) => `${tellerOf(mark)} ${mark.sequence}`),
        ),
      ].map((one) => `${service}: ${one}`);
    }),
  outboxesEmpty: ({ services }) =>
    services.filter(({ pending }) => pending > 0).map(({ service, pending }) => `${service}: ${pending}`),
  nothingParked: ({ services, inbound }) => [
    ...services.flatMap(({ service, parked }) => parked.map((why) => `${service}: ${why}`)),
    ...inbound.filter(({ state }) => state !== 'taken').map(({ key, state }) => `message ${key} is ${state}`),
  ],
  /** Each message of a citizen has one answer, planned or delivered: that it was received, or added. */
  answeredOnce: ({ inbound, replies }) =>
    differences(
      inbound.map(({ sender }) => sender),
      replies,
    ),
  /** An open complaint is with one lead institution, or with a desk or its citizen until there is one. */
  oneHolder: ({ watched, cases, undecided }) => {
    const holders = [
      ...cases.filter(({ role, isOpen }) => role === 'lead' && isOpen).map((one) => one.complaint),
      ...undecided,
    ];
    return differences(
      watched.filter(({ isOver }) => !isOver).map(({ id }) => id),
      holders,
    );
  },
  everybodyWatches: ({ complaints, watched }) =>
    differences(
      complaints.map(({ id }) => id),
      watched.map(({ id }) => id),
    ),
  aClockRuns: ({ watched, clocks }) => {
    const running = new Set(clocks.filter(({ state }) => state === 'armed').map(({ complaint }) => complaint));
    return watched.filter(({ id, isOver }) => !isOver && !running.has(id)).map(({ id }) => id);
  },
  noClockForgotten: ({ clocks }) =>
    clocks
      .filter(({ state, overdueSeconds }) => state === 'armed' && overdueSeconds > 60)
      .map(({ complaint }) => complaint),
  /** What every door tells of a complaint is what lies in the topics, no more and no less. */
  everyDoorKnowsTheStory: ({ topics, remembered, views }) => {
    const told = [...new Set(topics.filter(({ type }) => remembered.includes(type)).map(({ id }) => id))];
    const isTold = new Set(told);
    return [...Map.groupBy(views, ({ at }) => at)].flatMap(([at, own]) =>
      differences(
        told,
        own.map(({ event }) => event).filter((event) => isTold.has(event)),
      ).map((one) => `${at}: ${one}`),
    );
  },
  /** Record follows record: the history of a complaint is whole. */
  historyIsChained: ({ records }) =>
    [...Map.groupBy(records, ({ complaint }) => complaint)]
      .filter(([, own]) =>
        own.some(({ sequence, previous }, at) => sequence !== at + 1 || previous !== (own[at - 1]?.hash ?? null)),
      )
      .map(([complaint]) => complaint),
} as const satisfies Record<string, Invariant>;

export type InvariantName = keyof typeof invariants;
export const invariantNames = Object.keys(invariants) as InvariantName[];

export function judge(facts: Facts): Record<InvariantName, string[]> {
  const found = Object.entries(invariants).map(([name, violations]) => [name, violations(facts)] as const);
  return Object.fromEntries(found) as Record<InvariantName, string[]>;
}

const numberOf = ({ sequence }: SaidEvent): number => sequence;
const numberedId = ({ id, topic, subject, sequence }: SaidEvent) => `${topic} ${subject} ${sequence} ${id}`;
const tellerOf = ({ topic, subject, source }: Pick<SaidEvent, 'topic' | 'subject' | 'source'>) =>
  `${topic} ${subject} ${source}`;

/** What a door filed itself it keeps in fuller rows, and passes by when it comes back. */
const isOwnFiling = ({ type, source }: SaidEvent, service: string): boolean =>
  type.includes('.complaint.filed.') && source.endsWith(`/${service}`);

/** The directory's outbox is not looked at: no complaint passes through it. */
const isOfVictims =
  (services: Facts['services']) =>
  ({ source }: SaidEvent): boolean =>
    services.some(({ service }) => source.endsWith(`/${service}`));
