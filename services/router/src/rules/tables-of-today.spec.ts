import { describe, expect, it } from '@jest/globals';
import { tablesOfToday } from './tables-of-today.js';

describe('the tables of the rules', () => {
  it('speak of the successor of whom they name', () => {
    const heirs = ['patra-niaga', 'pgn', 'ojk', 'bri', 'pos', 'bulog'];
    const { traps, ...tables } = tablesOfToday(new Map(heirs.map((code) => [code, `${code}-baru`])));
    const named = [
      ...traps.flatMap(({ owner, looksLike }) => [owner, ...looksLike]),
      ...[...tables.watchers].flatMap(([watcher, watched]) => [watcher, ...watched]),
      ...[...tables.calledUpon, ...tables.paidThrough],
      ...tables.sharedMatters.flatMap(({ lead, beside }) => [...lead, ...beside]),
    ];
    expect(heirs.filter((code) => named.includes(code))).toEqual([]);
    expect(heirs.filter((code) => !named.includes(`${code}-baru`))).toEqual([]);
  });

  it('do not set one against itself that took over both', () => {
    const { traps, watchers } = tablesOfToday(
      new Map(['patra-niaga', 'pgn', 'pertamina', 'esdm'].map((code) => [code, 'satu'])),
    );
    expect(traps.filter(({ owner, looksLike }) => owner !== null && looksLike.includes(owner))).toEqual([]);
    expect(watchers.get('satu')).not.toContain('satu');
    expect(watchers.get('satu')).toContain('pln');
  });
});
