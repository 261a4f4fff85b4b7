import { describe, expect, it } from '@jest/globals';
import { behindMember, countsWeeks, readAddress, writeAddress } from './watch-address.js';

const read = (query: string) => readAddress(new URLSearchParams(query));

describe('the address of the monitor', () => {
  it.each([
    '',
    'view=map',
    'view=weeks&within=pln&weeks=26',
    'list=overdue&within=bp-bumn',
    'view=weeks&list=late&within=kai&week=2026-11-16',
    'list=open&own=true&age=4',
    'view=stages&within=pln&stage=resolution',
    'view=stages&list=took&stage=resolution&least=8620',
    'list=bounced&to=pln',
    'list=due&day=2026-11-23&until=2026-12-04',
    'view=classes&list=opened&class=aspiration',
    'list=open&province=31',
    'view=topics&topic=energi',
    'view=topics&list=opened&week=2026-11-16&topic=none',
  ])('%s comes back as it was', (query) => {
    expect(writeAddress(read(query))).toBe(query);
  });

  it('makes the best of what nobody wrote by hand', () => {
    expect(read('view=x&weeks=7&within=A%20B&list=all&week=soon')).toEqual({
      ...{ view: 'overview', list: undefined, filter: {}, within: undefined, weeks: 13 },
    });
    expect(read('list=open&age=9&class=praise&stage=x&week=soon').filter).toEqual({});
  });

  it('keeps the stage that is chosen in the view, and nothing else that only a list has', () => {
    expect(read('view=stages&stage=resolution&least=5').filter).toEqual({ stage: 'resolution' });
    expect(read('view=classes&stage=resolution').filter).toEqual({});
  });

  it.each([
    { query: '', counts: true },
    { query: 'view=weeks', counts: true },
    { query: 'view=load', counts: false },
    { query: 'view=forecast', counts: false },
    { query: 'view=digests', counts: false },
    { query: 'list=overdue', counts: false },
    { query: 'view=load&list=answered', counts: true },
  ])('offers a choice of weeks at $query: $counts', ({ query, counts }) => {
    expect(countsWeeks(read(query))).toBe(counts);
  });

  it('tells an institution from the part of the tree below it', () => {
    expect(behindMember(read('within=pln'), 'pln', 'pln')('open')).toBe('?list=open&within=pln&own=true');
    expect(behindMember(read('within=pln'), 'pln', 'pln-papua')('open', { age: 1 })).toBe(
      '?list=open&within=pln-papua&age=1',
    );
  });
});
