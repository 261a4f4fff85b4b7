import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';

/** Where the words stand that people read. */
const worded = globSync([
  'libs/{words,runtime}/src/**/*.ts',
  'services/*/src/**/*{words,text,dto}.ts',
  'services/desk/web/src/**/*text.ts',
  'deploy/local/playground/*.html',
  'publiccode.yml',
]).filter((file) => !file.includes('spec'));

/** Other words for the same in either language; a form field's own name is read by nobody. */
const others = /\b(surel|pos-el|imel|posel)\b(?!')|[^\w.'"/-]email (address|anda)|alamat email/gi;

describe('the word for e-mail', () => {
  it('is looked for where words stand', () => {
    expect(worded.length).toBeGreaterThan(100);
  });

  it.each(worded)('is one for citizens and officers, in both languages: %s', (file) => {
    expect(readFileSync(file, 'utf8').match(others) ?? []).toEqual([]);
  });
});
