export const priorities = ['normal', 'high'] as const;
export type Priority = (typeof priorities)[number];

/** How an office sorts its own work. The citizen is told nothing of it, and no clock minds it. */
export interface Marks {
  readonly priority: Priority;
  readonly labels: readonly string[];
}

export interface MarksAsked {
  /** Null: as before. */
  readonly priority: Priority | null;
  readonly add: readonly string[];
  readonly drop: readonly string[];
}

export const mostLabels = 10;

/** A label is found however it was written: `Meteran ` is `meteran`. */
export const asLabel = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('id');

/** The marks as they are afterwards, and which labels came and went. What is so already changes nothing. */
export function marked(before: Marks, { priority, add, drop }: MarksAsked) {
  const gone = before.labels.filter((label) => drop.map(asLabel).includes(label));
  const left = before.labels.filter((label) => !gone.includes(label));
  const come = [...new Set(add.map(asLabel))].filter((label) => !left.includes(label));
  const after: Marks = { priority: priority ?? before.priority, labels: [...left, ...come].toSorted() };
  return { after, gone, come, isPriorityNew: after.priority !== before.priority };
}
