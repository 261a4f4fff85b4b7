import type { Watched } from '../api/monitor.js';
import { listFigures, readListFilter, type ListFigure, type ListFilter } from './list-figures.js';

export const monitorViews = [
  'overview',
  'load',
  'weeks',
  'forecast',
  'bounces',
  'stages',
  'topics',
  'classes',
  'map',
  'digests',
] as const;
export type MonitorView = (typeof monitorViews)[number];

/** Everything that is looked at stands in the address: it can be sent to a colleague, and the back button works. */
export interface MonitorAddress extends Watched {
  readonly view: MonitorView;
  /** The list behind a figure, opened instead of the view. */
  readonly list: ListFigure | undefined;
  /** Which of the cases behind the figure, or what is chosen in the view. */
  readonly filter: ListFilter;
}

const periods = [4, 13, 26, 52] as const;
export { periods };

export function readAddress(params: URLSearchParams): MonitorAddress {
  const within = params.get('within') ?? '';
  const list = listFigures.find((one) => one === params.get('list'));
  const view = monitorViews.find((one) => one === params.get('view')) ?? 'overview';
  const filter = readListFilter(params);
  return {
    view,
    list,
    filter: list ? filter : chosenIn(view, filter),
    within: /^[a-z0-9-]+$/.test(within) ? within : undefined,
    weeks: periods.find((one) => String(one) === params.get('weeks')) ?? 13,
  };
}

/** What is chosen in the view itself: the stage or the topic that is looked at closely. */
export function chosenIn(view: MonitorView, { stage, topic }: ListFilter): ListFilter {
  if (view === 'stages' && stage) return { stage };
  return view === 'topics' && topic ? { topic } : {};
}

/** Views of how things stand now, and the lists of what is so now. */
const ofNow: readonly MonitorView[] = ['load', 'forecast', 'map', 'digests'];
const listsOfNow: readonly ListFigure[] = ['open', 'overdue', 'due', 'due-within-day'];

/** Whether it matters to what is looked at how many weeks are chosen. */
export const countsWeeks = ({ view, list }: Pick<MonitorAddress, 'view' | 'list'>): boolean =>
  list ? !listsOfNow.includes(list) : !ofNow.includes(view);

export function writeAddress({ view, list, filter, within, weeks }: MonitorAddress): string {
  const params = new URLSearchParams();
  if (view !== 'overview') params.set('view', view);
  if (list) params.set('list', list);
  if (within) params.set('within', within);
  if (weeks !== 13) params.set('weeks', String(weeks));
  for (const [name, value] of Object.entries(filter)) params.set(name, String(value));
  return params.toString();
}

/** Where the list behind a figure is, or behind one cell of a chart; the back button leads back to the view. */
export const behind = (
  address: MonitorAddress,
  list: ListFigure,
  filter: ListFilter = {},
  within = address.within,
): string => `?${writeAddress({ ...address, list, filter, within })}`;

/** The same of one row of a chart: what is looked into has a row of its own, without what is below it. */
export const behindMember =
  (address: MonitorAddress, part: string | null, code: string) =>
  (list: ListFigure, filter: ListFilter = {}): string =>
    behind(address, list, code === part ? { ...filter, own: true } : filter, code);
