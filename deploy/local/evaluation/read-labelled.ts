import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A text and which directory codes are right for it. */
export interface Labelled {
  /** What decides into which fold it falls: its id, or the text where it has none. */
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly right: ReadonlySet<string>;
  readonly accepted: ReadonlySet<string>;
  /** How plainly the text says whose it is, where the file knows. */
  readonly tier: string | null;
}

const labelMap = z.object({ labels: z.record(z.string(), z.array(z.string())) });
const row = z.looseObject({ id: z.string().optional(), label: z.string(), accept: z.array(z.string()).optional() });

/** What codes a label stands for. Labels are codes themselves where no map says so. */
export type CodesOf = (label: string) => readonly string[];

export function readLabels(path: string | undefined): CodesOf {
  if (path === undefined) return (label) => [label];
  const { labels } = labelMap.parse(JSON.parse(readFileSync(path, 'utf8')));
  return (label) => labels[label] ?? [];
}

/** One JSON object a line: the text in `field`, `label`, and `accept` where more than one answer is right. */
export function readLabelled(path: string, field: string, codesOf: CodesOf): Labelled[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const read = row.safeParse(JSON.parse(line));
    const text = read.data?.[field];
    if (!read.success || typeof text !== 'string')
      throw new Error(`Line ${at + 1} has no text in "${field}" or no label`);
    const { id = text, label, accept = [label] } = read.data;
    const right = new Set(codesOf(label));
    const accepted = new Set([...right, ...accept.flatMap(codesOf)]);
    return [{ id, text, label, right, accepted, tier: tierOf(read.data, field) }];
  });
}

/** `tier`, or where texts stand in several fields: `tier_raw` for `text_raw`, `tier_masked` for `text`. */
function tierOf(fields: Record<string, unknown>, field: string): string | null {
  const tier = fields['tier'] ?? fields[field.endsWith('_raw') ? 'tier_raw' : 'tier_masked'];
  return typeof tier === 'string' ? tier : null;
}
