import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { transformSync } from '@swc/core';

const folder = mkdtempSync(join(tmpdir(), 'salur-stacks-'));
const hook = join(import.meta.dirname, '../stacks-by-source.mjs');
const source = `
interface Wish {
  readonly name: string;
}
export function fail(wish: Wish): never {
  throw new Error(wish.name);
}
`;
const program = `
import { fail } from './failing.js';
for (const wish of [{ name: 'first' }, { name: 'second' }])
  try { fail(wish); } catch (error) { console.log(error.stack); }
try { null.name; } catch (error) { console.log(error.stack); }
const mute = new Error('unsaid');
Object.defineProperty(mute, 'name', { get() { throw new Error('no name'); } });
Error.captureStackTrace(mute);
console.log(mute.stack);
`;

describe('the stack of an error', () => {
  let said: string[];

  beforeAll(() => {
    const { code, map } = transformSync(source, {
      ...{ filename: 'failing.ts', swcrc: false, configFile: false, sourceMaps: true },
      jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
    });
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'failing.js'), code);
    writeFileSync(join(folder, 'failing.js.map'), map ?? '');
    writeFileSync(join(folder, 'program.js'), program);
    said = execFileSync(process.execPath, ['--import', hook, join(folder, 'program.js')], { encoding: 'utf8' }).split(
      '\n',
    );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('names the line of the source, however often it comes', () => {
    expect(readFileSync(join(folder, 'failing.js'), 'utf8').split('\n')[5] ?? '').not.toContain('throw');
    for (const name of ['first', 'second'])
      expect(said[said.indexOf(`Error: ${name}`) + 1]).toBe(`    at fail (${join(folder, 'failing.ts')}:6:9)`);
  });

  it('names the compiled line where there is no map', () => {
    expect(said[said.indexOf("TypeError: Cannot read properties of null (reading 'name')") + 1]).toMatch(
      /^ {4}at file:.*\/program\.js:5:\d+$/,
    );
  });

  it('is there even when the error cannot be said', () => {
    expect(said).toContain('Error');
  });
});
