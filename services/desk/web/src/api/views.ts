import { get, post, remove } from './call.js';

/** A filter of the inbox that somebody gave a name, with how many cases it holds. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly count: number;
}

export const listViews = (signal: AbortSignal): Promise<{ items: readonly SavedView[] }> =>
  get('/api/casework/views', {}, signal);

export const addView = (name: string, filter: Readonly<Record<string, string>>): Promise<{ id: string }> =>
  post('/api/casework/views', { name, filter });

export const dropView = (id: string): Promise<void> => remove(`/api/casework/views/${encodeURIComponent(id)}`);
