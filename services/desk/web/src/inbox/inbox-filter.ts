import { complaintClassNames } from '../language/vocabulary-text.js';
import type { ComplaintClass } from '#libs/contracts';

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

/** What the inbox shows; it lives in the address, so that a view can be kept as a bookmark or sent to a colleague. */
export interface InboxFilter {
  readonly view: CaseView;
  readonly class: ComplaintClass | '';
  readonly institution: string;
  readonly priority: 'high' | '';
  readonly label: string;
  /** What goes before the rest first; else what is due first. */
  readonly sort: 'priority' | '';
  readonly q: string;
}

/** Nothing is left out. */
export const noFilter = { class: '', institution: '', priority: '', label: '', q: '' } as const;

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
    sort: params.get('sort') === 'priority' ? 'priority' : '',
    q: params.get('q') ?? '',
  };
}

export function writeFilter(filter: InboxFilter): URLSearchParams {
  const params = new URLSearchParams({ view: filter.view });
  for (const name of ['class', 'institution', 'priority', 'label', 'q', 'sort'] as const) {
    if (filter[name]) params.set(name, filter[name]);
  }
  return params;
}
