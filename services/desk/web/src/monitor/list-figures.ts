/** The lists that stand behind figures, as the hub names them. */
export const listFigures = [
  'open',
  'overdue',
  'opened',
  'answered',
  'late',
  'handed-back',
  'reopened',
  'rated',
  'discontent',
] as const;
export type ListFigure = (typeof listFigures)[number];
