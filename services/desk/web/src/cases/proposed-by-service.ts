import type { CaseDetail, FormAction } from '../api/cases.js';
import type { CaseInput } from './case-form.js';

type Proposed = Pick<CaseInput, 'class' | 'confidential'>;

/**
 * What a form begins with: at verification what the catalogue says of the service, so that one key accepts it; else what holds.
 * A report on wrongdoing stays one.
 */
export function proposedByService(
  action: FormAction,
  found: Pick<CaseDetail, 'class' | 'service' | 'sensitive'>,
): Proposed {
  if (action !== 'verify') return { class: found.class, confidential: false };
  const proposed = found.class === 'whistle-blowing' ? null : found.service?.class;
  return { class: proposed ?? found.class, confidential: found.sensitive };
}
