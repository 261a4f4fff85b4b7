import type { Door, NoticeKind } from '#libs/contracts';
import { get, post, withQuery } from './call.js';

export interface PriceWish {
  readonly door: Door;
  readonly kind: NoticeKind | null;
  readonly amount: number;
  readonly validFrom: string;
  readonly source: string;
}

export interface Price extends PriceWish {
  readonly id: string;
  readonly authorName: string;
}

export interface CostLine {
  readonly month: string;
  readonly door: Door;
  readonly institution: string | null;
  readonly institutionName: string | null;
  readonly notices: number;
  readonly replies: number;
  readonly cost: number;
}

export const listPrices = (signal: AbortSignal): Promise<{ items: readonly Price[] }> =>
  get('/api/notifier/prices', {}, signal);

export const addPrice = (wish: PriceWish): Promise<Price> => post('/api/notifier/prices', wish);

export const sumCosts = (months: number, signal: AbortSignal): Promise<{ items: readonly CostLine[] }> =>
  get('/api/notifier/costs', { months }, signal);

export const costsAddress = (months: number): string =>
  withQuery('/api/notifier/costs/export', { months, format: 'csv' });
