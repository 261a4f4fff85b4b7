import type { DeadlineKind } from '#libs/contracts';

/** With which kinds of clock an institution is late. The total is the citizen's, and counts against whoever holds it now. */
export const institutionKinds: DeadlineKind[] = ['first-follow-up', 'resolution', 'total'];
