import type { ComplaintClass, Door } from '#libs/contracts';
import type { CaseStatus } from '../api/case-status.js';
import { statusNames } from '../cases/status-text.js';
import { complaintClassNames, doorNames } from '../language/vocabulary-text.js';

/** The saved views of the inbox, in the order of a working day. */
export const caseViews = [
  'verify',
  'new',
  'mine',
  'standing-in',
  'waiting',
  'late',
  'review',
  'appealed',
  'check',
  'open',
  'closed',
] as const;
export type CaseView = (typeof caseViews)[number];

/** What is due first, what goes before the rest, or what happens to most people. */
export const caseOrders = ['', 'priority', 'affected'] as const;
export type CaseOrder = (typeof caseOrders)[number];

/** What the inbox shows; it lives in the address, so that a view can be kept as a bookmark or sent to a colleague. */
export interface InboxFilter {
  readonly view: CaseView;
  readonly class: ComplaintClass | '';
  readonly institution: string;
  readonly priority: 'high' | '';
  readonly label: string;
  readonly status: CaseStatus | '';
  readonly door: Door | '';
  /** Staff id of who works on it, or that nobody does yet. */
  readonly officer: 'none' | (string & {});
  /** First and last day on which it came to the institution, `2026-11-28`. */
  readonly from: string;
  readonly to: string;
  readonly sort: CaseOrder;
  readonly q: string;
}

/** Nothing is left out. */
export const noFilter = {
  class: '',
  institution: '',
  priority: '',
  label: '',
  q: '',
  status: '',
  door: '',
  officer: '',
  from: '',
  to: '',
} as const;

/** What stands behind the fold, since it is wanted seldom. */
export const seldom = ['institution', 'status', 'door', 'officer', 'from', 'to'] as const;

/** Whether anything is left out, so that the count of the view is not that of the list. */
export const isFiltered = (filter: InboxFilter): boolean =>
  Object.keys(noFilter).some((name) => filter[name as keyof typeof noFilter] !== '');

/** Anything unknown in an address is left out: an old bookmark still opens. */
export function readFilter(params: URLSearchParams): InboxFilter {
  return {
    view: caseViews.find((one) => one === params.get('view')) ?? 'new',
    class: complaintClassNames.find((one) => one === params.get('class')) ?? '',
    institution: params.get('institution') ?? '',
    priority: params.get('priority') === 'high' ? 'high' : '',
    label: params.get('label') ?? '',
    status: statusNames.find((one) => one === params.get('status')) ?? '',
    door: doorNames.find((one) => one === params.get('door')) ?? '',
    officer: matching(params.get('officer'), /^(none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/),
    from: day(params.get('from')),
    to: day(params.get('to')),
    sort: readOrder(params.get('sort')),
    q: params.get('q') ?? '',
  };
}

export const readOrder = (value: string | null): CaseOrder => caseOrders.find((one) => one === value) ?? '';

const matching = (value: string | null, shape: RegExp): string => (value !== null && shape.test(value) ? value : '');

/** A day that the calendar has: of the 31st of February nothing can have come. */
function day(value: string | null): string {
  const at = new Date(`${value ?? ''}T00:00:00Z`);
  return value !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value) ? value : '';
}

export function writeFilter(filter: InboxFilter): URLSearchParams {
  const params = new URLSearchParams({ view: filter.view });
  for (const name of ['class', 'priority', 'label', 'q', 'sort', ...seldom] as const) {
    if (filter[name]) params.set(name, filter[name]);
  }
  return params;
}
