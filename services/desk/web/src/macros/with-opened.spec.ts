import { describe, expect, it } from '@jest/globals';
import type { Macro } from '../api/macros.js';
import { withOpened } from './with-opened.js';

const named = (id: string): Macro => ({
  ...{ id, name: id, steps: [], belongsTo: 'institution', mayChange: true, version: 1 },
});
const [a, b, c] = [named('a'), named('b'), named('c')];
const of = (shown: ReturnType<typeof withOpened>) => shown.map(({ macro, isGone }) => macro.id + (isGone ? '!' : ''));

describe('the macros that are shown', () => {
  it.each([
    { items: [a, b], opened: [], shown: ['a', 'b'], why: 'no editor is open' },
    { items: [a, b], opened: [{ macro: b, at: 1 }], shown: ['a', 'b'], why: 'what is open is still there' },
    { items: [a, c], opened: [{ macro: b, at: 1 }], shown: ['a', 'b!', 'c'], why: 'what was removed keeps its place' },
    {
      ...{ items: [], opened: [c, b].map((macro) => ({ macro, at: macro === b ? 1 : 2 })), shown: ['b!', 'c!'] },
      why: 'nothing else is left',
    },
  ])('are $shown, because $why', ({ items, opened, shown }) => {
    expect(of(withOpened(items, opened))).toEqual(shown);
  });

  it('is as it stands now while it is there', () => {
    const renamed = { ...b, name: 'Baru' };
    expect(withOpened([renamed], [{ macro: b, at: 0 }])).toEqual([{ macro: renamed, isGone: false }]);
  });
});
