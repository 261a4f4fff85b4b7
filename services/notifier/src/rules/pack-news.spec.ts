import { describe, expect, it } from '@jest/globals';
import type { News } from './news.js';
import { mainOf, packNews, unpackNews } from './pack-news.js';

const postponed: News = { kind: 'postponed', text: '2026-12-28T17:00:00Z', until: new Date('2026-12-28T17:00:00Z') };
const reminder: News = { kind: 'reminder', dueAt: new Date('2026-12-07T17:00:00Z') };

describe('news that waits', () => {
  it('comes out as it went in', () => {
    const pack = { news: [postponed, reminder, { kind: 'received' } as const], institution: 'PT PLN (Persero)' };
    expect(unpackNews(packNews(pack))).toEqual(pack);
  });
});

describe('mainOf', () => {
  const of = (...kinds: News['kind'][]) => mainOf(kinds.map((kind) => ({ kind })))?.kind ?? null;

  it.each([
    { kinds: ['forwarded', 'question', 'answered'], main: 'question', why: 'a reply is wanted' },
    { kinds: ['answered', 'closed'], main: 'answered', why: 'its arrival starts a clock' },
    { kinds: ['forwarded', 'reopened'], main: 'reopened', why: 'the last' },
    { kinds: [], main: null, why: 'there is nothing' },
  ] as const)('of $kinds is $main: $why', ({ kinds, main }) => {
    expect(of(...kinds)).toBe(main);
  });
});
