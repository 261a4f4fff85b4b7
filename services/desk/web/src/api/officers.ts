import { get, put } from './call.js';

export const posts = ['liaison-officer', 'head'] as const;
export type Post = (typeof posts)[number];

export interface OfficerLine {
  readonly id: string;
  readonly name: string;
  readonly institution: string;
  readonly institutionName: string;
  readonly post: Post | null;
}

export interface OfficerList {
  readonly items: readonly OfficerLine[];
  /** There are more than are shown. */
  readonly more: boolean;
}

const officers = '/api/desk/officers';

export const listOfficers = (q: string, signal: AbortSignal): Promise<OfficerList> => get(officers, { q }, signal);
export const givePost = ({ id }: OfficerLine, post: Post | null): Promise<unknown> =>
  put(`${officers}/${encodeURIComponent(id)}/post`, { post });
