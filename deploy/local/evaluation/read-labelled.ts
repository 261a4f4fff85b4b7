import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A text and which directory codes are right for it. */
export interface Labelled {
  readonly text: string;
  readonly label: string;
  readonly right: ReadonlySet<string>;
  readonly accepted: ReadonlySet<string>;
}

const labelMap = z.object({ labels: z.record(z.string(), z.array(z.string())) });
const row = z.looseObject({ label: z.string(), accept: z.array(z.string()).optional() });

/** Labels are codes themselves where no map says what they mean. */
export function readLabels(path: string | undefined): (label: string) => readonly string[] {
  if (path === undefined) return (label) => [label];
  const { labels } = labelMap.parse(JSON.parse(readFileSync(path, 'utf8')));
  return (label) => labels[label] ?? [];
}

/** One JSON object a line: the text in `field`, `label`, and `accept` where more than one answer is right. */
export function readLabelled(path: string, field: string, codesOf: (label: string) => readonly string[]): Labelled[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const read = row.safeParse(JSON.parse(line));
    const text = read.data?.[field];
    if (!read.success || typeof text !== 'string')
      throw new Error(`Line ${at + 1} has no text in "${field}" or no label`);
    const { label, accept = [label] } = read.data;
    const right = new Set(codesOf(label));
    return [{ text, label, right, accepted: new Set([...right, ...accept.flatMap(codesOf)]) }];
  });
}
