import { describe, expect, it } from '@jest/globals';
import { macroKey } from '../shell/shortcuts.js';
import { actionOrder, keyOf, keysInWords } from './action-keys.js';

describe('keys of what can be done with a case', () => {
  it('are none of those that lead through a list, and none is in two words of one case', () => {
    for (const key of ['j', 'k', 'p', '/', '?', macroKey]) expect(Object.values(keyOf)).not.toContain(key);
    const shared = [...new Set(Object.values(keyOf))]
      .map((key) => [key, actionOrder.filter((action) => keyOf[action] === key)] as const)
      .filter(([, actions]) => actions.length > 1);
    // A co-owner contributes where the lead answers; what is merged cannot be merged again.
    expect(shared).toEqual([
      ['r', ['answer', 'contribute']],
      ['m', ['merge', 'unmerge']],
    ]);
  });

  it('stand all on the sheet, each once', () => {
    const names = Object.fromEntries(actionOrder.map((action) => [action, action.toUpperCase()])) as never;
    const sheet = keysInWords(names);
    expect(sheet.map(([key]) => key).sort()).toEqual([...new Set(Object.values(keyOf))].sort());
    expect(sheet).toContainEqual(['m', 'MERGE / UNMERGE']);
    for (const action of actionOrder) expect(sheet.map(([, what]) => what).join()).toContain(action.toUpperCase());
  });
});
