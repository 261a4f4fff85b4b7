import { describe, it } from '@jest/globals';
import { RuleTester } from 'oxlint/plugins-dev';
import { rules } from './rules.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
const inATest = (look: string) => `export const look = async () => { ${look} };`;

new RuleTester().run('a look at a page', rules['early-look'], {
  invalid: [
    { look: 'expect(await rows.allInnerTexts()).toEqual([]);', why: 'rows have no text before they are laid out' },
    { look: 'const shown = await row.innerText(); expect(shown).toBe(one);', why: 'a variable makes it no later' },
    { look: 'const shown = () => field.inputValue();', why: 'nor does a function that gives it to another' },
    { look: 'expect(await rows.count()).toBe(0);', why: 'what must not come may not have come yet' },
    { look: 'if (await button.isVisible()) await button.click();', why: 'it may be about to come' },
    { look: 'for (const row of await rows.all()) await row.click();', why: 'more may come' },
    { look: "expect(await page.evaluate('document.activeElement.id')).toBe('a');", why: 'the focus moves later' },
    { look: 'expect(page.url()).toMatch(one);', why: 'so does the address' },
    { look: 'await page.waitForTimeout(500);', why: 'on a busy machine it is too short' },
  ].map(({ look, why }) => ({
    name: `is refused where nothing is waited for, since ${why}: ${look}`,
    code: inATest(look),
    errors: 1,
  })),
  valid: [
    'await expect(rows).toHaveText([one]);',
    'await expect(rows).toHaveCount(0);',
    "await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('a');",
    "await eventually(async () => (await row.innerText()) === one, 'it is there');",
    'expect(await db.getRepository(Institution).count()).toBe(1);',
    'expect(await Promise.all(kept)).toEqual([]);',
  ].map((look) => ({ name: `is let through where it is tried again, or is none: ${look}`, code: inATest(look) })),
});
