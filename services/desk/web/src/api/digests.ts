import type { Language } from '#libs/contracts';
import { get } from './call.js';

export interface DigestLine {
  readonly institution: string;
  readonly institutionName: string;
  readonly day: string;
  readonly madeAt: string;
  readonly open: number;
  readonly overdue: number;
  readonly dueWithinDay: number;
  readonly opened: number;
  readonly answered: number;
}

export const listDigests = (signal: AbortSignal): Promise<{ items: readonly DigestLine[] }> =>
  get('/api/supervisor/digests', {}, signal);

export const digestAddress = ({ institution, day }: DigestLine, language: Language): string =>
  `/api/supervisor/digests/${encodeURIComponent(institution)}/${day}/document?language=${language}`;
