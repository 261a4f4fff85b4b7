import type { Attachment } from '#libs/contracts';
import type { CaseAction, CaseLine } from './cases.js';
import { get, post, postForm, put, remove } from './call.js';

const at = (id: string, what: string) => `/api/casework/cases/${encodeURIComponent(id)}/${what}`;

/** What an officer was writing about a case, as the hub keeps it. */
export interface KeptDraft {
  readonly action: CaseAction;
  readonly text: string;
  readonly final: boolean;
  readonly files?: readonly string[];
  readonly updatedAt: string;
}

export const readKeptDrafts = (id: string, signal: AbortSignal): Promise<{ drafts: readonly KeptDraft[] }> =>
  get(at(id, 'draft'), {}, signal);

export interface WrittenDraft extends Omit<KeptDraft, 'action' | 'updatedAt'> {
  /** When the one was kept that it goes on from; null: there is none. Refused where the hub has another. */
  readonly since: string | null;
}

export const putDraft = (
  id: string,
  action: CaseAction,
  { text, final, files, since }: WrittenDraft,
): Promise<{ updatedAt: string }> => put(at(id, 'draft'), { action, text, final, files, since });

export const dropDraft = (id: string, action: CaseAction): Promise<void> => remove(at(id, `draft?action=${action}`));

/** An approved text of the institution, filled in for one case. */
export interface FilledTemplate {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Whether it was written for what the case is about; such ones come first. */
  readonly about: 'service' | 'topic' | null;
  /** What it leaves to the officer, `[uraikan]`. */
  readonly blanks: readonly string[];
}

export const listTemplates = (id: string, signal: AbortSignal): Promise<{ items: readonly FilledTemplate[] }> =>
  get('/api/casework/templates', { case: id }, signal);

export interface SimilarCase {
  /** From 0 to 1. */
  readonly similarity: number;
  readonly case: CaseLine;
}

export interface SimilarFound {
  readonly items: readonly SimilarCase[];
  /** How many there are besides, with institutions whose cases the reader may not see. */
  readonly elsewhere: number;
}

export const listSimilar = (id: string, signal: AbortSignal): Promise<SimilarFound> =>
  get(at(id, 'similar'), {}, signal);

export interface Identity {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export const readIdentity = (id: string, reason: string): Promise<Identity> => post(at(id, 'identity'), { reason });

/** Somebody else who has the same case before them. */
export interface Present {
  readonly name: string;
  /** What they are writing; null: they only have it open. */
  readonly writing: CaseAction | null;
}

export const stayAtCase = (id: string): Promise<{ others: readonly Present[] }> => put(at(id, 'presence'), {});

export const leaveCase = (id: string): Promise<void> => remove(at(id, 'presence'));

/** A file that is not sent yet, and what it goes with. */
export interface WaitingFile extends Attachment {
  readonly action: CaseAction;
}

export const listUploads = (id: string, signal: AbortSignal): Promise<{ items: readonly WaitingFile[] }> =>
  get(at(id, 'files'), {}, signal);

export const upload = (id: string, action: CaseAction, file: File): Promise<Attachment> =>
  postForm(at(id, `files?action=${action}`), file);

export const dropUpload = (id: string, file: string): Promise<void> => remove(at(id, `files/${file}`));

/** As the lead, of a co-owner whose part was done. */
export const askPartAgain = (id: string, part: string, message: string): Promise<unknown> =>
  post(at(id, `parts/${part}/ask-again`), { message });
