import type { Watched } from '../api/monitor.js';
import { listFigures, type ListFigure } from './list-figures.js';

export const monitorViews = ['overview', 'load', 'weeks', 'forecast', 'bounces', 'stages', 'classes', 'map'] as const;
export type MonitorView = (typeof monitorViews)[number];

/** Everything that is looked at stands in the address: it can be sent to a colleague, and the back button works. */
export interface MonitorAddress extends Watched {
  readonly view: MonitorView;
  /** The list behind a figure, opened instead of the view. */
  readonly list: ListFigure | undefined;
}

const periods = [4, 13, 26, 52] as const;
export { periods };

export function readAddress(params: URLSearchParams): MonitorAddress {
  const within = params.get('within') ?? '';
  return {
    view: monitorViews.find((one) => one === params.get('view')) ?? 'overview',
    list: listFigures.find((one) => one === params.get('list')),
    within: /^[a-z0-9-]+$/.test(within) ? within : undefined,
    weeks: periods.find((one) => String(one) === params.get('weeks')) ?? 13,
  };
}

export function writeAddress({ view, list, within, weeks }: MonitorAddress): string {
  const params = new URLSearchParams();
  if (view !== 'overview') params.set('view', view);
  if (list) params.set('list', list);
  if (within) params.set('within', within);
  if (weeks !== 13) params.set('weeks', String(weeks));
  return params.toString();
}
