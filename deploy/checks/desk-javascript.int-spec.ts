import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { projectFile } from '../local/project-root.js';

interface Chunk {
  readonly file: string;
  /** What it cannot run without; what it fetches when it needs it is not among them. */
  readonly imports?: readonly string[];
}

const folder = 'dist/services/desk/web';
const manifest = JSON.parse(readFileSync(projectFile(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

/** Every file of JavaScript that the browser has loaded when a page stands there: its own, and all that those import. */
function filesOf(entries: readonly string[]): string[] {
  const loaded = new Set<string>();
  const load = (name: string) => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build made no chunk of ${name}`);
    if (loaded.has(chunk.file)) return;
    loaded.add(chunk.file);
    for (const imported of chunk.imports ?? []) load(imported);
  };
  for (const entry of entries) load(entry);
  return [...loaded];
}

const zippedKb = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(projectFile(folder, file))).length, 0) / 1024;

describe('the JavaScript of the desk', () => {
  it.each([
    { page: 'the inbox', entry: 'src/inbox/inbox-page.tsx', mostKb: 250 },
    { page: 'a case', entry: 'src/cases/case-page.tsx', mostKb: 250 },
    { page: 'the monitor', entry: 'src/monitor/monitor-page.tsx', mostKb: 250 },
    { page: 'the monitor with its charts', entry: 'src/monitor/chart-engine.ts', mostKb: 400 },
  ])('of $page takes no more than $mostKb KB over the network', ({ entry, mostKb }) => {
    const files = filesOf(['index.html', entry]);
    expect(files.length).toBeGreaterThan(3);
    expect(zippedKb(files)).toBeLessThanOrEqual(mostKb);
  });
});
