import { readFileSync } from 'node:fs';

/** A sentence for the person at the terminal: what is missing and what to do. Printed without a stack. */
export class EngineFailure extends Error {}

/** The end of an engine's log, for the message that says why it did not start. */
export function lastLines(logFile: string, count = 8): string {
  try {
    return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  } catch {
    return '';
  }
}
