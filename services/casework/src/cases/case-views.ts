/** The saved views of the inbox. */
export const caseViews = [
  'open',
  'mine',
  'standing-in',
  'new',
  'waiting',
  'late',
  'closed',
  'verify',
  'review',
  'appealed',
  'check',
] as const;
/** Views of what has ended show the latest first. */
export const isOfEnded = (view: CaseView): boolean => view === 'closed' || view === 'check';
/** Whether a case of this status can be in a view of what has ended. */
export const isEnded = (status: string): boolean => status === 'closed' || status === 'handed-back';
export type CaseView = (typeof caseViews)[number];

const isOpen = `status not in ('closed', 'handed-back')`;

/**
 * Read a row as: the view `new` holds the cases of which this is true. `$1` is the officer who asks, `$2` are those for whom they
 * stand in. Each has its index.
 */
export const conditionOf: Record<CaseView, string> = {
  open: isOpen,
  mine: `${isOpen} and officer_id = $1`,
  'standing-in': `${isOpen} and officer_id = any($2)`,
  new: `status = 'assigned'`,
  waiting: `status = 'waiting'`,
  // An answered case is the citizen's turn: late or not, nothing is left to do for the institution.
  late: `late and status not in ('closed', 'handed-back', 'answered')`,
  closed: `status in ('closed', 'handed-back')`,
  verify: `status = 'received'`,
  review: `status = 'in-review'`,
  appealed: `status = 'appealed'`,
  // Closed, and chosen by the sample for a second look.
  check: `check_state = 'due'`,
};
