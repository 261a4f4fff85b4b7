import type { ComplaintClass } from '#libs/contracts';
import type { ListFigure, ListFilter, StageName } from '../monitor/list-figures.js';
import type { DeadlinePolicy } from './rules-of-time.js';
import { get, type Query } from './call.js';

/** How a part of the tree stands now, and over the weeks looked at; a share of nothing is null. */
export interface Standing {
  readonly open: number;
  readonly overdue: number;
  readonly dueWithinDay: number;
  /** Open ones by age: up to 5, 14, 30, 60 days, older. */
  readonly ages: readonly number[];
  readonly opened: number;
  readonly answered: number;
  readonly onTime: number | null;
  readonly firstResponseDays: number | null;
  readonly handBacks: number;
  readonly reopened: number;
  readonly reopenedShare: number | null;
  readonly rated: number;
  readonly satisfaction: number | null;
}

export interface Member extends Standing {
  readonly code: string;
  readonly name: string;
  readonly trend: readonly (number | null)[];
}

export interface MonitorOverview {
  readonly asOf: string;
  readonly from: string;
  readonly part: { readonly code: string | null; readonly name: string | null };
  readonly all: Standing;
  readonly members: readonly Member[];
}

export interface Weeks {
  readonly weeks: readonly { week: string; opened: number; answered: number; handedBack: number }[];
  readonly members: readonly { code: string; name: string; week: string; inTime: number; late: number }[];
}

export interface ForecastOfPart {
  readonly days: readonly { day: string; due: number; expected: number }[];
  readonly members: readonly { code: string; name: string; due: number; expected: number }[];
}

type Named = Readonly<{ code: string; name: string }>;
export type BounceItem = Readonly<{ from: Named; to: Named; count: number }>;
export interface Took {
  readonly count: number;
  readonly median: number | null;
  readonly p90: number | null;
}

export interface StageItem extends Took {
  readonly stage: StageName;
  /** How long it may take today; several where it depends on the class. */
  readonly standards: readonly Pick<DeadlinePolicy, 'amount' | 'unit'>[];
}

export type MemberTook = Named & Took;
export type ClassItem = Readonly<{ class: ComplaintClass; opened: number; answered: number; open: number }>;
export interface TopicItem {
  readonly topic: string;
  readonly opened: number;
  readonly answered: number;
  readonly trend: readonly { readonly opened: number; readonly answered: number }[];
}
export type ProvinceItem = Readonly<{ province: string; open: number; overdue: number }>;

export interface CaseBehind {
  readonly caseId: string;
  readonly code: string | null;
  readonly institution: string;
  readonly timeZone: string;
  readonly class: ComplaintClass;
  readonly at: string;
  /** Of an answer whether it was in time, of a rating its score, of a bounce where to; else ''. */
  readonly detail: string;
  readonly minutes: number | null;
}

export interface PageBehind {
  readonly items: readonly CaseBehind[];
  readonly next: string | null;
  /** Up to ten thousand; only of the first page. */
  readonly total: number | null;
}

/** Which part of the tree, and how far back. */
export interface Watched {
  readonly within: string | undefined;
  readonly weeks: number;
  /** Of the durations: the stage that is told of each institution. */
  readonly stage?: StageName | undefined;
}

interface Answers {
  overview: MonitorOverview;
  weeks: Weeks;
  forecast: ForecastOfPart;
  bounces: { items: BounceItem[] };
  durations: { items: StageItem[]; members: MemberTook[] };
  topics: { weeks: string[]; items: TopicItem[] };
  classes: { items: ClassItem[] };
  provinces: { items: ProvinceItem[] };
}

export const readMonitor = <Name extends keyof Answers>(
  name: Name,
  { within, weeks, stage }: Watched,
  signal: AbortSignal,
): Promise<Answers[Name]> => get(`/api/supervisor/monitor/${name}`, { within, weeks, stage }, signal);

export const behindQuery = (figure: ListFigure, { within, weeks }: Watched, { own, ...filter }: ListFilter): Query => ({
  ...{ figure, within, weeks, own: own ? 'true' : undefined },
  ...filter,
});

export const listBehind = (query: Query, after: string | undefined, signal: AbortSignal): Promise<PageBehind> =>
  get('/api/supervisor/monitor/cases', { ...query, after }, signal);
