import { useState } from 'react';
import type { CaseDetail } from '../api/cases.js';

/**
 * The page refreshes itself while an officer writes. The version that goes with the message is the one they have seen, not
 * the one that slipped in meanwhile: a change since then is shown, and must be acknowledged, before anything is sent.
 */
export function useSeenVersion(found: CaseDetail) {
  const [seen, setSeen] = useState(found);
  return {
    seen,
    version: seen.version,
    isStale: found.version !== seen.version,
    acknowledge: () => {
      setSeen(found);
    },
  };
}
