import type { InstitutionKind } from '#libs/contracts';
import { get } from './call.js';

export interface Institution {
  readonly code: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly parent: string | null;
  readonly path: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly successor: string | null;
}

export interface InstitutionPage {
  readonly items: readonly Institution[];
  readonly next: string | null;
}

export const listInstitutions = (
  q: string,
  after: string | undefined,
  limit: number,
  signal: AbortSignal,
): Promise<InstitutionPage> => get('/api/directory/institutions', { q, after, limit }, signal);
