import { get } from './call.js';
import type { Page } from './directory.js';

export interface ServiceLine {
  readonly code: string;
  readonly owner: string;
  readonly name: string;
  readonly app: string | null;
  readonly about: string;
}

export const listServicesOf = (
  owner: string,
  at: string,
  after: string | undefined,
  signal: AbortSignal,
): Promise<Page<ServiceLine>> => get('/api/directory/services', { owner, at, after, limit: 50 }, signal);
