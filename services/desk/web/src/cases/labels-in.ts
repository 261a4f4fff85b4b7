/** Labels as somebody writes them into one field, with commas between. */
export function labelsIn(written: string): string[] {
  const labels = written.split(',').map((one) => one.trim().replace(/\s+/g, ' ').toLocaleLowerCase('id'));
  return [...new Set(labels.filter((one) => one !== ''))];
}

/** Whether the hub would take them: letters, numbers and what joins them, thirty at most each. */
export const areLabels = (labels: readonly string[]): boolean =>
  labels.length <= 10 && labels.every((one) => /^[\p{L}\p{N}][\p{L}\p{N} .-]{0,29}$/u.test(one));
