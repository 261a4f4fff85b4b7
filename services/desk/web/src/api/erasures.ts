import type { Door } from '#libs/contracts';
import type { DeskLanguage } from '../language/catalogue.js';
import { get, post } from './call.js';

export interface WaitingErasure {
  readonly code: string;
  readonly askedAt: string;
  readonly receivedAt: string;
}

export interface DoneErasure {
  readonly erasedAt: string;
  /** Null where it was not kept yet. */
  readonly by: string | null;
  readonly reason: string;
  /** Null where no citizen asked here. */
  readonly askedAt: string | null;
}

export interface PastErasure extends DoneErasure {
  readonly code: string;
}

export interface Refusal {
  readonly askedAt: string;
  readonly at: string;
  readonly by: string | null;
  /** Null since the complaint is erased. */
  readonly reason: string | null;
}

export interface PastRefusal extends Refusal {
  readonly id: string;
  readonly code: string;
}

/** A complaint before its erasure, or after it. */
export interface ErasureView {
  readonly code: string;
  readonly door: Door;
  readonly receivedAt: string;
  readonly holder: string;
  readonly open: boolean;
  readonly goes: { readonly contact: boolean; readonly messages: number; readonly files: number };
  /** Null: nobody asks now. */
  readonly askedAt: string | null;
  /** The latest first. */
  readonly refusals: readonly Refusal[];
  readonly erased: DoneErasure | null;
}

const of = (code: string) => `/api/complaints/${encodeURIComponent(code)}/erasure`;

export const listWaiting = (signal: AbortSignal): Promise<{ readonly items: readonly WaitingErasure[] }> =>
  get('/api/intake-web/erasures/waiting', {}, signal);

export const listErased = (
  after: string | undefined,
  signal: AbortSignal,
): Promise<{ readonly items: readonly PastErasure[]; readonly next: string | null }> =>
  get('/api/intake-web/erasures', { after }, signal);

export const listRefused = (
  after: string | undefined,
  signal: AbortSignal,
): Promise<{ readonly items: readonly PastRefusal[]; readonly next: string | null }> =>
  get('/api/intake-web/erasures/refused', { after }, signal);

export const lookBefore = (code: string, language: DeskLanguage, signal: AbortSignal): Promise<ErasureView> =>
  get(of(code), { language }, signal);

export const erase = (code: string, reason: string): Promise<void> => post(of(code), { reason });

export const refuseErasure = (code: string, reason: string): Promise<void> => post(`${of(code)}/refusal`, { reason });
