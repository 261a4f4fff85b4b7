/** Where a case stands. */
export type CaseStatus =
  | 'received'
  | 'assigned'
  | 'in-progress'
  | 'waiting'
  | 'postponed'
  | 'in-review'
  | 'answered'
  | 'appealed'
  | 'handed-back'
  | 'closed';
