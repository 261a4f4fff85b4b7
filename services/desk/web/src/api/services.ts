import type { ComplaintClass } from '#libs/contracts';
import { get, post, put } from './call.js';
import type { Page, Saying } from './directory.js';

export interface ServiceLine {
  readonly code: string;
  readonly owner: string;
  readonly ownerName: string | null;
  readonly name: string;
  readonly app: string | null;
  readonly about: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** The whole entry of the catalogue. */
export interface ServiceEntry {
  readonly code: string;
  readonly owner: string;
  readonly name: string;
  readonly app: string | null;
  readonly about: string;
  readonly not: string | null;
  readonly words: readonly string[];
  readonly hints: readonly string[];
  readonly examples: readonly string[];
  readonly standardDays: number | null;
  readonly class: ComplaintClass | null;
  readonly sensitive: boolean;
  readonly topics: readonly string[];
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface ServiceQuery {
  readonly q?: string | undefined;
  readonly owner?: string | undefined;
  /** The day on which it must be offered; today where none is given. */
  readonly at?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

const address = '/api/directory/services';
export const exportServicesAddress = `${address}/export.csv`;
const addressOf = (code: string) => `${address}/${encodeURIComponent(code)}`;

export const listServices = (query: ServiceQuery, signal: AbortSignal): Promise<Page<ServiceLine>> =>
  get(address, { ...query }, signal);

export const readService = (code: string, signal: AbortSignal): Promise<ServiceEntry & { readonly version: number }> =>
  get(addressOf(code), {}, signal);

/** What held when, planned changes too; and what was said of it. */
export interface ServiceHistory {
  readonly periods: readonly ServiceEntry[];
  readonly said: readonly Saying[];
}

export const readServiceHistory = (code: string, signal: AbortSignal): Promise<ServiceHistory> =>
  get(`${addressOf(code)}/history`, {}, signal);

/** A main topic of SP4N, and whom it leads to today. */
export interface Topic {
  readonly code: string;
  readonly name: string;
  readonly owners: readonly { readonly code: string; readonly name: string; readonly services: number }[];
  readonly services: readonly string[];
}

export const listTopics = (signal: AbortSignal): Promise<{ items: readonly Topic[] }> =>
  get('/api/directory/topics', {}, signal);

export const addService = (entry: ServiceEntry): Promise<{ version: number }> => post(address, entry);

/** What is left out stays as it is. Holds from the day `from` on. */
export const changeService = (
  code: string,
  version: number,
  change: Partial<ServiceEntry> & { readonly from: string },
): Promise<{ version: number }> => put(addressOf(code), change, version);
