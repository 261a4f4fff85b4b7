import { describe, expect, it } from '@jest/globals';
import { noFilter, readFilter, writeFilter } from './inbox-filter.js';

const read = (search: string) => readFilter(new URLSearchParams(search));

describe('the filter of the inbox in its address', () => {
  it('starts with what is new', () => {
    expect(read('')).toEqual({ view: 'new', ...noFilter, sort: '' });
  });

  it('comes back as it was written', () => {
    const filter = {
      view: 'late',
      class: 'aspiration',
      institution: 'pln',
      q: '7K3M-9Q & lain',
      priority: 'high',
      label: 'a',
      sort: 'affected',
      status: 'in-progress',
      door: 'sms',
      officer: 'none',
      from: '2026-11-01',
      to: '2026-11-28',
    } as const;
    expect(read(writeFilter(filter).toString())).toEqual(filter);
  });

  it('keeps the address short: what is not set is not in it', () => {
    expect(writeFilter({ view: 'mine', ...noFilter, sort: '' }).toString()).toBe('view=mine');
  });

  it('opens an old bookmark although a view or class of it is gone', () => {
    expect(
      read('view=archived&class=praise&q=x&sort=luck&status=lost&door=pigeon&officer=me&from=2026-02-31&to=today'),
    ).toEqual({ view: 'new', ...noFilter, q: 'x', sort: '' });
  });
});
