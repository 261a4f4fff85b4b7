import { get } from './call.js';
import type { RegisterFilter, RegisterPage } from './register.js';

/** A dossier for the Ombudsman that the last rung of the ladder has drawn up. */
export interface DossierLine {
  readonly id: string;
  readonly caseId: string;
  readonly code: string;
  readonly institutionName: string;
  readonly madeAt: string;
}

export const listDossiers = (
  filter: RegisterFilter,
  after: string | undefined,
  signal: AbortSignal,
): Promise<RegisterPage<DossierLine>> => get('/api/casework/dossiers', { ...filter, after }, signal);

export const dossierAddress = (id: string): string => `/api/casework/dossiers/${encodeURIComponent(id)}`;
