import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Null when the file is absent or was left half written. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that a kill at any moment leaves the old content or the new one. For the owner's eyes only. */
export function keepJson(path: string, value: unknown): void {
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(fresh, path);
}
