import type { Door } from '#libs/contracts';
import { post } from './call.js';

export interface PreviewWish {
  readonly kind: 'answered' | 'question';
  readonly text: string;
  readonly final?: boolean;
  readonly files?: number;
}

/** What the citizen will read through one door. */
export interface NoticePreview {
  readonly door: Door;
  readonly text: string;
  /** SMS that it takes; null where length costs nothing. */
  readonly segments: number | null;
  /** In rupiah; null: there is no price. */
  readonly cost: number | null;
  /** When it is told, if it waits for the morning. */
  readonly heldUntil: string | null;
  readonly windowClosed: boolean;
}

export const previewNotices = (caseId: string, wish: PreviewWish): Promise<{ items: readonly NoticePreview[] }> =>
  post(`/api/notifier/cases/${caseId}/previews`, wish);

interface Written {
  readonly action: 'answer' | 'ask';
  readonly message: string;
  readonly final: boolean;
  readonly files: number;
}

export const previewWish = ({ action, message: text, final, files }: Written): PreviewWish =>
  action === 'ask' ? { kind: 'question', text, files } : { kind: 'answered', text, final, files };
