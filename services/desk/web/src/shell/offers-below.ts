/**
 * How what can be chosen drops down from a field. It stays open where the page grows above the field: what came late would
 * otherwise push the field out of sight, and close under the hands of who has typed.
 */
export const offersBelow = { withinPortal: false, shadow: 'md', hideDetached: false } as const;
