import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** One complaint of the file, and the line on which it stands. */
export interface DemoText {
  readonly line: number;
  readonly text: string;
}

/** The texts of a JSON-lines file; a line that is not JSON, or lacks the field, is reported and left out. */
export async function* readTexts(
  file: string,
  field: string,
  report: (line: number, why: string) => void,
): AsyncGenerator<DemoText> {
  let line = 0;
  for await (const raw of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    line += 1;
    if (raw.trim() === '') continue;
    const text = textOf(raw, field);
    if (text === null) report(line, `has no text in the field "${field}"`);
    else yield { line, text };
  }
}

function textOf(raw: string, field: string): string | null {
  try {
    const value = (JSON.parse(raw) as Record<string, unknown>)[field];
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  } catch {
    return null;
  }
}
