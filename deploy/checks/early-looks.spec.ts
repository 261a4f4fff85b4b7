import { describe, expect, it } from '@jest/globals';
import { Linter } from 'eslint';
import { earlyLooks } from './early-looks.mjs';

const faultsIn = (statement: string) =>
  new Linter()
    .verify(`async () => { ${statement} }`, { rules: { 'no-restricted-syntax': ['error', ...earlyLooks] } })
    .map(({ message }) => message);

describe('a look at a page', () => {
  it.each([
    { look: 'expect(await rows.allInnerTexts()).toEqual([]);', why: 'rows have no text before they are laid out' },
    { look: 'const shown = await row.innerText(); expect(shown).toBe(one);', why: 'a variable makes it no later' },
    { look: 'const shown = () => field.inputValue();', why: 'nor does a function that gives it to another' },
    { look: 'expect(await rows.count()).toBe(0);', why: 'what must not come may not have come yet' },
    { look: 'if (await button.isVisible()) await button.click();', why: 'it may be about to come' },
    { look: 'for (const row of await rows.all()) await row.click();', why: 'more may come' },
    { look: "expect(await page.evaluate('document.activeElement.id')).toBe('a');", why: 'the focus moves later' },
    { look: 'expect(page.url()).toMatch(one);', why: 'so does the address' },
    { look: 'await page.waitForTimeout(500);', why: 'on a busy machine it is too short' },
  ])('is refused where nothing is waited for, since $why: $look', ({ look }) => {
    expect(faultsIn(look)).toHaveLength(1);
  });

  it.each([
    'await expect(rows).toHaveText([one]);',
    'await expect(rows).toHaveCount(0);',
    "await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('a');",
    "await eventually(async () => (await row.innerText()) === one, 'it is there');",
    'expect(await db.getRepository(Institution).count()).toBe(1);',
    'expect(await Promise.all(kept)).toEqual([]);',
  ])('is let through where it is tried again, or is none: %s', (look) => {
    expect(faultsIn(look)).toEqual([]);
  });
});
