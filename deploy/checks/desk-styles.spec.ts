import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { projectFile } from '../local/project-root.js';

const folder = projectFile('services/desk/web/src');

/** What a sheet has rules for on a screen. What it says of paper hides parts of every room, and may. */
function selectorsOf(sheet: string): string[] {
  const onScreen = sheet.replace(/\/\*[^]*?\*\//g, '').replace(/@media print \{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  return [...onScreen.matchAll(/([^{}]+)\{/g)]
    .flatMap(([, selectors = '']) => selectors.split(/,(?![^(]*\))/))
    .map((selector) => selector.replace(/\s+/g, ' ').trim())
    .filter((selector) => !selector.startsWith('@'));
}

/** Selectors that stand in several sheets, each with the sheets it stands in. */
function sharedAmong(sheets: ReadonlyMap<string, string>): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [name, sheet] of sheets)
    for (const selector of selectorsOf(sheet)) {
      const names = owners.get(selector) ?? new Set<string>();
      owners.set(selector, names.add(name));
    }
  return [...owners]
    .filter(([, names]) => names.size > 1)
    .map(([selector, names]) => `${selector}: ${[...names].join(', ')}`);
}

describe('a rule of style', () => {
  // Rooms are loaded when entered: of two rules for one thing, the room that was entered last would win.
  it('stands in one sheet', () => {
    const names = globSync('**/*.css', { cwd: folder });
    expect(names.length).toBeGreaterThan(30);
    expect(sharedAmong(new Map(names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')])))).toEqual([]);
  });

  it('is found in two sheets, whatever else it is grouped with, but not where one is for paper', () => {
    const sheets = [
      ['one.css', '.a, .b > :is(h2, h3) { color: red }\n@media (max-width: 9px) { .c { color: red } }'],
      [
        'two.css',
        '/* .a { } */ .b > :is(h2, h3),\n.c { color: blue }\n@media print { .a { color: black } .d { color: black } }',
      ],
    ] as const;
    expect(sharedAmong(new Map(sheets))).toEqual(['.b > :is(h2, h3): one.css, two.css', '.c: one.css, two.css']);
  });
});
